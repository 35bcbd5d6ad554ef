import type { Forecast } from "../../forecast/index.ts";

/** What a post or a line costs in a full year, in pence, as the forecast says; nothing for what has none. */
export function fullYearOf({ plan, cost }: Forecast, of: "post" | "line", at: number): number | undefined {
  const sums = of === "post" ? cost.fullYear : cost.fullYearByLine;
  const { id } = (of === "post" ? plan.posts : plan.lines)[at]!;
  return Object.hasOwn(sums, id) ? sums[id] : undefined;
}
