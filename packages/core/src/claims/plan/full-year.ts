import type { Forecast } from "../../forecast/index.ts";
import { rateAtEnd } from "../../ledger/index.ts";

/** What a post or a line costs in a full year, in pence, as the forecast says; nothing for what has none. */
export function fullYearOf({ plan, cost }: Forecast, of: "post" | "line", at: number): number | undefined {
  if (of === "post") {
    const { id, pay } = plan.posts[at]!;
    return pay.is !== "in-line" && Object.hasOwn(cost.fullYear, id) ? cost.fullYear[id] : undefined;
  }
  const line = plan.lines[at]!;
  return line.sum.is === "yearly" ? rateAtEnd(line, plan)?.annual : undefined;
}
