import { type FinancialYear, firstMonth, monthInWords, monthOf } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

const PERIODS = 12;

/** What each month costs, April first: a row for each period, a column for each year; in pence. */
export function costByMonth(of: Forecast, only: OfYear = {}): Table<CostRow> {
  const years = yearsOf(of, only);
  const inPeriod = (year: FinancialYear, period: number) => of.cost.byMonth[monthOf(firstMonth(year) + period)]!;
  const rows = Array.from({ length: PERIODS }, (_, period) => {
    const [name] = monthInWords(firstMonth(of.years[0]!) + period).split(" ");
    return costRow(name!, { byYear: Object.fromEntries(years.map((year) => [year, inPeriod(year, period)])) }, years);
  });
  return {
    title: "Cost by month",
    columns: costColumns("Month", years),
    rows,
    total: costRow("Total", { byYear: of.cost.total }, years),
    ...acrossYears(years),
  };
}
