import type { Forecast } from "../forecast/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

/**
 * What is not funded in each year, drawn afresh at each level (C12): cost less funding applied, never below nothing; in pence. Under a
 * pound is shown as none.
 */
export function gapByYear(of: Forecast, only: OfYear = {}): Table<CostRow> {
  const years = yearsOf(of, only);
  const { confirmed, conditional, total } = of.gap;
  return {
    title: "Gap",
    columns: costColumns("", years),
    rows: [
      costRow("With confirmed money alone", { byYear: confirmed }, years),
      costRow("With conditional money too", { byYear: conditional }, years),
      costRow("With all money, unconfirmed too", { byYear: total }, years),
    ],
    ...acrossYears(years),
    nilBelow: 100,
  };
}
