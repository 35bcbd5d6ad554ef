import type { Forecast } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import type { Table } from "./table.ts";
import { type CostRow, costTable, type OfYear, yearsOf } from "./year-columns.ts";

/**
 * What is not funded in each year, drawn afresh at each level (C12): cost less funding applied, never below nothing; in pence. Under a
 * pound is shown as none.
 */
export function gapByYear(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const row = (name: string, level: Level) => ({
    name,
    byYear: forecast.gap[level],
    figureOf: (year: string) => `gap.${level}.${year}`,
  });
  const rows = [
    row("With confirmed money alone", "confirmed"),
    row("With conditional money too", "conditional"),
    row("With all money, unconfirmed too", "total"),
  ];
  return costTable({ title: "Gap", label: "", rows, nilBelow: 100 }, financialYears);
}
