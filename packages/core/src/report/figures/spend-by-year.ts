import type { ByYear, Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";

/** What of a plan's cost is revenue and what capital, by year: lines say which they are, posts are revenue. */
export interface Spend {
  readonly revenue: ByYear<Pence>;
  readonly capital: ByYear<Pence>;
}

/** Revenue and capital together are the cost of each year. */
export function spendByYear({ plan, cost, years }: Forecast): Spend {
  const capitalLines = plan.lines.filter(({ spend }) => spend === "capital");
  const capitalIn = (year: Forecast["years"][number]): Pence =>
    capitalLines.reduce((total, { id }) => total + (ownProperty(cost.byLine, id)?.[year] ?? 0), 0) as Pence;
  const each = years.map((year) => [year, capitalIn(year)] as const);
  return {
    capital: Object.fromEntries(each),
    revenue: Object.fromEntries(each.map(([year, amount]) => [year, (cost.total[year]! - amount) as Pence])),
  };
}
