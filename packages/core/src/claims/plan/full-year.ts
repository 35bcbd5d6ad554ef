import type { Forecast } from "../../forecast/index.ts";

/** What a post or a line costs in a full year, in pence, as the forecast says; nothing for what has none. */
export function fullYearOf({ plan, cost }: Forecast, of: "post" | "line", at: number): number | undefined {
  if (of === "line") return held(cost.fullYearByLine, plan.lines[at]!.id);
  const { id, pay } = plan.posts[at]!;
  return pay.is === "in-line" ? undefined : held(cost.fullYear, id);
}

const held = (sums: { readonly [id: string]: number }, id: string): number | undefined =>
  Object.hasOwn(sums, id) ? sums[id] : undefined;
