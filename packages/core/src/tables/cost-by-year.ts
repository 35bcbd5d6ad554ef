import type { Forecast } from "../forecast/index.ts";
import { type CostKind, costsOf } from "./costs.ts";
import type { Table } from "./table.ts";
import { acrossYears, type CostRow, costColumns, costRow, type OfYear, together, yearsOf } from "./year-columns.ts";

const names: { readonly [kind in CostKind]: string } = {
  posts: "Posts",
  "after-end": "Posts and staff, after their end",
  "staff-lines": "Staff lines",
  "other-lines": "Other lines",
  income: "Income",
};

/** What a plan costs in each year, posts and lines apart, part-year cost beside full-year cost; in pence. */
export function costByYear(of: Forecast, only: OfYear = {}): Table<CostRow> {
  const years = yearsOf(of, only);
  const costs = costsOf(of);
  const kinds = (Object.keys(names) as CostKind[]).flatMap((kind) => {
    const those = costs.filter((cost) => cost.kind === kind);
    const is = those.some(({ byYear, fullYear }) => fullYear || of.years.some((year) => byYear[year] !== 0));
    return is ? [costRow(names[kind], together(those, years), years)] : [];
  });
  return {
    title: "Cost",
    columns: costColumns("", years),
    rows: kinds,
    total: costRow("Total", together(costs, years), years),
    ...acrossYears(years),
  };
}
