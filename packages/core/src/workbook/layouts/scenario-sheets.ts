import type { SheetLayout } from "../sheet-layout.ts";

/** What a paper says, and the plan changed. */
export const scenarioSheets: readonly SheetLayout[] = [
  {
    sheetName: "Claims",
    is: "entries",
    place: ["claims"],
    columns: ["says", "source"],
    introduction: ["What a paper says, as it says it, to be tested."],
  },
  {
    sheetName: "Scenarios",
    is: "entries",
    place: ["scenarios"],
    columns: ["id", "title", "from"],
    isAlways: true,
    introduction: ["The plan changed, to be compared with it. What a scenario changes stands on the sheet Changes."],
  },
  {
    sheetName: "Changes",
    is: "entries",
    place: ["scenarios", "#", "changes"],
    belongsTo: "Scenario",
    columns: ["change", "months", "share", "rate", "where.id", "where.team"],
    isAlways: true,
    introduction: ["What each scenario changes, in order, a row for each change."],
  },
  {
    sheetName: "Ranges",
    is: "entries",
    place: ["ranges"],
    columns: ["id", "title", "low.change", "high.change", "source"],
    introduction: ["Numbers that may be lower or higher: one change for low, one for high."],
  },
  {
    sheetName: "Risks",
    is: "entries",
    place: ["risks"],
    columns: ["id", "title", "risk", "source", "owner"],
    introduction: ["What may come otherwise, and how likely that is."],
  },
  {
    sheetName: "Correlations",
    is: "entries",
    place: ["correlations"],
    columns: ["between", "rank", "source", "owner"],
    introduction: ["Which risks go together, and how far."],
  },
];
