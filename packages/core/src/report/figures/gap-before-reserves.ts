import type { Forecast } from "../../forecast/index.ts";
import { type Costed, costed } from "../../scenario/index.ts";

/**
 * The gap of each year before reserves are used: of the plan without the sources that are reserves, costed and funded anew. The same
 * as the gap where a plan has none.
 */
export function gapBeforeReserves({ plan, timeline, gap }: Forecast): Costed["gap"] {
  const isReserve = new Set(plan.funding.filter(({ reserve }) => reserve !== undefined).map(({ id }) => id));
  if (isReserve.size === 0) return gap;
  const funding = plan.funding.filter(({ id, within }) => !isReserve.has(id) && !isReserve.has(within ?? ""));
  return costed({ ...plan, funding }, { rates: timeline.rates }).gap;
}
