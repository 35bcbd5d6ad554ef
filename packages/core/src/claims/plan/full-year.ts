import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";

/** What a post or a line costs in a full year, in pence, as the forecast says; nothing for what has none. */
export function fullYearOf({ plan, cost }: Forecast, subject: "post" | "line", lineIndex: number): number | undefined {
  const amountsByKey = subject === "post" ? cost.fullYear : cost.fullYearByLine;
  const { id } = (subject === "post" ? plan.posts : plan.lines)[lineIndex]!;
  return ownProperty(amountsByKey, id);
}
