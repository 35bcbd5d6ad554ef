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
  const capitalIn = (financialYear: Forecast["years"][number]): Pence =>
    capitalLines.reduce((total, { id }) => total + (ownProperty(cost.byLine, id)?.[financialYear] ?? 0), 0) as Pence;
  const each = years.map((financialYear) => [financialYear, capitalIn(financialYear)] as const);
  return {
    capital: Object.fromEntries(each),
    revenue: Object.fromEntries(
      each.map(([financialYear, amount]) => [financialYear, (cost.total[financialYear]! - amount) as Pence]),
    ),
  };
}
