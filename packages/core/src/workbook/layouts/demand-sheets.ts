import type { SheetLayout } from "../sheet-layout.ts";

const ofKind = (sheetName: string, fieldKey: string, columns: readonly string[], says: string): SheetLayout => ({
  sheetName,
  is: "entries",
  place: ["demand", "#", fieldKey],
  belongsTo: "Kind",
  columns,
  introduction: [says],
});

/** What a plan is for, in numbers: kinds, their prices, what others pay of them, and who moves into another. */
export const demandSheets: readonly SheetLayout[] = [
  {
    sheetName: "Kinds",
    is: "entries",
    place: ["demand"],
    columns: ["id", "title", "unit", "opening.count", "opening.on", "growth.percent", "in", "out", "source"],
    introduction: ["What is counted, a row for each kind. A number under a month or a day comes, goes or leaves then."],
  },
  {
    sheetName: "Caseloads",
    is: "entries",
    place: ["caseloads"],
    columns: ["id", "title", "worker", "cases", "target.cases", "target.source", "away"],
    introduction: ["Who holds which cases, and how many each is to have: a local policy, with its source."],
  },
  {
    sheetName: "Entrants",
    is: "entries",
    place: ["entrants"],
    columns: ["id", "number"],
    introduction: [
      "Who comes in, as one number that is shared over kinds; the number may be a month's, or by month or day.",
    ],
  },
  ofKind("Prices", "prices", ["from", "perWeek", "source"], "What one of a kind costs a week from a day on, gross."),
  ofKind(
    "Fees",
    "fees",
    ["from", "amount", "source"],
    "What each that comes into a kind is charged once, on the day on which it comes, from a day on.",
  ),
  ofKind(
    "Paid by others",
    "paidByOthers",
    ["id", "title", "share", "source"],
    "Shares of the cost of a kind that others pay.",
  ),
  ofKind(
    "Moves",
    "moves",
    ["to", "number", "source"],
    "Who moves into another kind: a number a month, or by month or day.",
  ),
];
