import { type FinancialYear, firstMonth, monthInWords, monthOf } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { Table } from "../table.ts";
import { ALL, type CostRow, costTable, type OfYear, totalOf, yearsOf } from "../year-columns.ts";

const PERIODS = 12;

/** What each month costs, April first: a row for each period, a column for each year; in pence. */
export function costByMonth(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const { byMonth, total } = forecast.cost;
  const rows = Array.from({ length: PERIODS }, (_, period) => {
    const [name = ""] = monthInWords(firstMonth(forecast.years[0]!) + period).split(" ");
    const month = (year: FinancialYear) => monthOf(firstMonth(year) + period);
    return {
      name,
      byYear: Object.fromEntries(financialYears.map((year) => [year, byMonth[month(year)]!])),
      figureOf: (year: FinancialYear | typeof ALL) => (year === ALL ? undefined : `cost.byMonth.${month(year)}`),
    };
  });
  return costTable({ title: "Cost by month", label: "Month", rows, total: totalOf({ byYear: total }) }, financialYears);
}
