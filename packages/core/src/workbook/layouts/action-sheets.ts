import type { SheetLayout } from "../sheet-layout.ts";

/** What is recommended, what is done about it, and how far that is. */
export const actionSheets: readonly SheetLayout[] = [
  {
    sheetName: "Status codes",
    is: "entries",
    place: ["statusCodes"],
    columns: ["code", "meaning", "colour", "done"],
    introduction: [
      "The council's own statuses of actions. Nothing is assumed of one: each says whether it counts as done.",
    ],
  },
  {
    sheetName: "Recommendations",
    is: "entries",
    place: ["recommendations"],
    columns: ["id", "title", "source"],
    introduction: ["What is recommended. Each has an action on the sheet Actions."],
  },
  {
    sheetName: "Actions",
    is: "entries",
    place: ["actions"],
    columns: ["id", "title", "recommendation", "owner", "due", "status", "source"],
    introduction: ["What is done, by which role, until when, how far it is, and what of the cost is for it."],
  },
];
