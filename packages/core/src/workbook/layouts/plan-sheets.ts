import type { SheetLayout } from "../sheet-layout.ts";

/** The plan itself, and its choices of method. */
export const planSheets: readonly SheetLayout[] = [
  {
    sheetName: "Plan",
    is: "fields",
    place: [],
    columns: ["outturn", "title", "organisation", "source", "illustrative", "years.from", "years.to"],
    isAlways: true,
    introduction: ["What the plan is called, whose it is, and the financial years that it costs, April to March."],
  },
  {
    sheetName: "Conventions",
    is: "fields",
    place: ["conventions"],
    columns: [],
    isAlways: true,
    introduction: ["Choices of method. A value that is left empty has its default."],
  },
];
