import type { Forecast } from "../../forecast/index.ts";
import type { Table } from "../table.ts";
import { type CostRow, costTable, type OfYear, sumsTogether, totalOf, yearsOf } from "../year-columns.ts";
import { type CostKind, costsOf } from "./costs.ts";

const names: { readonly [kind in CostKind]: string } = {
  posts: "Posts",
  "after-end": "Posts and staff, after their end",
  "staff-lines": "Staff lines",
  "other-lines": "Other lines",
  income: "Income",
};

/** What a plan costs in each year, posts and lines apart, part-year cost beside full-year cost; in pence. */
export function costByYear(forecast: Forecast, only: OfYear = {}): Table<CostRow> {
  const financialYears = yearsOf(forecast, only);
  const costs = costsOf(forecast);
  const rows = (Object.keys(names) as CostKind[]).flatMap((kind) => {
    const shownCosts = costs.filter((cost) => cost.kind === kind);
    const isShown = shownCosts.some(
      ({ byYear, fullYear }) => fullYear || forecast.years.some((year) => byYear[year] !== 0),
    );
    return isShown ? [{ name: names[kind], ...sumsTogether(shownCosts, financialYears) }] : [];
  });
  const total = totalOf(sumsTogether(costs, financialYears));
  return costTable({ title: "Cost", label: "", rows, total }, financialYears);
}
