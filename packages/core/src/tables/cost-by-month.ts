import { type FinancialYear, firstMonth, monthInWords, monthOf } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, yearsOf } from "./year-columns.ts";

const PERIODS = 12;

/** What each month costs, April first: a row for each period, a column for each year; in pence. */
export function costByMonth(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const inPeriod = (year: FinancialYear, period: number) => forecast.cost.byMonth[monthOf(firstMonth(year) + period)]!;
  const costRows = Array.from({ length: PERIODS }, (_, period) => {
    const [name] = monthInWords(firstMonth(forecast.years[0]!) + period).split(" ");
    return costRow(
      name!,
      { byYear: Object.fromEntries(financialYears.map((year) => [year, inPeriod(year, period)])) },
      financialYears,
    );
  });
  return {
    title: "Cost by month",
    columns: costColumns("Month", financialYears),
    rows: costRows,
    total: costRow("Total", { byYear: forecast.cost.total }, financialYears),
    ...acrossYears(financialYears),
  };
}
