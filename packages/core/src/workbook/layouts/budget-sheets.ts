import type { SheetLayout } from "../sheet-layout.ts";

const budgetList = (sheetName: string, fieldKey: string, columns: readonly string[], says: string): SheetLayout => ({
  sheetName,
  is: "entries",
  place: ["budget", fieldKey],
  columns,
  introduction: [says],
});

const CHANGE_COLUMNS = ["id", "title", "fullYear", "from", "recurrent"];

/** The medium-term budget, a sheet for each of its lists. */
export const budgetSheets: readonly SheetLayout[] = [
  budgetList(
    "Budget base",
    "base",
    ["id", "title", "amount", "source"],
    "The medium-term budget: what it starts from.",
  ),
  budgetList(
    "Budget inflation",
    "inflation",
    CHANGE_COLUMNS,
    "Changes of the budget for prices, from the year before.",
  ),
  budgetList("Budget pay", "pay", CHANGE_COLUMNS, "Changes of the budget for pay, from the year before."),
  budgetList("Budget pressures", "pressures", CHANGE_COLUMNS, "Pressures on the budget, from the year before."),
  budgetList("Budget growth", "growth", CHANGE_COLUMNS, "Growth of the budget, from the year before."),
  budgetList("Budget demand", "demand", ["id", "title", "count", "year", "growth.percent"], "Numbers that grow."),
  budgetList("Budget funding", "funding", ["id", "title", "kind", "growth.percent"], "What pays for the budget."),
  budgetList("Budget reserves", "reserves", ["id", "title", "opening"], "Reserves, with what goes in and out by year."),
  budgetList("Virements", "virements", ["from", "to"], "Money moved from one budget line to another, by year."),
];
