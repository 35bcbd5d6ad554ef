import type { SheetLayout } from "../sheet-layout.ts";

/** Costs that are no posts, savings, what pays for them, and the totals that they must meet. */
export const moneySheets: readonly SheetLayout[] = [
  {
    sheetName: "Lines",
    is: "entries",
    place: ["lines"],
    columns: [
      "id",
      "title",
      "kind",
      "team",
      "amount",
      "income",
      "on",
      "growth.percent",
      "from",
      "to",
      "spread",
      "source",
    ],
    perYear: true,
    isAlways: true,
    introduction: ["Costs that are no listed post, and incomes. A sum under a year is what is spent in that year."],
  },
  {
    sheetName: "Savings",
    is: "entries",
    place: ["savings"],
    columns: ["id", "title", "delivered", "slips.months", "source"],
    perYear: true,
    isAlways: true,
    introduction: ["Reductions of the existing budget that funding rests on."],
  },
  {
    sheetName: "Funding",
    is: "entries",
    place: ["funding"],
    columns: ["id", "title", "kind", "recurrent", "carryForward", "carryForward.cap", "status", "dependsOn", "source"],
    perYear: true,
    isAlways: true,
    introduction: [
      "Sources of funding, drawn in the order of their rows. A sum under a year is what is available in that year.",
    ],
  },
  {
    sheetName: "Expected totals",
    is: "fields",
    place: ["expect"],
    columns: [],
    introduction: ["Totals that stop a plan which does not meet them."],
  },
];
