import type { Forecast } from "../forecast/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

/**
 * What is not funded in each year, drawn afresh at each level (C12): cost less funding applied, never below nothing; in pence. Under a
 * pound is shown as none.
 */
export function gapByYear(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const { confirmed, conditional, total } = forecast.gap;
  return {
    title: "Gap",
    columns: costColumns("", financialYears),
    rows: [
      costRow("With confirmed money alone", { byYear: confirmed }, financialYears),
      costRow("With conditional money too", { byYear: conditional }, financialYears),
      costRow("With all money, unconfirmed too", { byYear: total }, financialYears),
    ],
    ...acrossYears(financialYears),
    nilBelow: 100,
  };
}
