import type { Change, Plan } from "../../plan/index.ts";
import { applyChanges } from "../../scenario/index.ts";

/**
 * The plan with some of a list of changes, made in the order of the list. A change whose target another change creates does nothing
 * where that one is left out. Plans are remembered: each is one change more than another.
 *
 * @throws PlanError when the whole list cannot be made
 */
export function plansOf(plan: Plan, changes: readonly Change[]): (subset: number) => Plan {
  applyChanges(plan, changes);
  const alreadyKnown = new Map<number, Plan>([[0, plan]]);
  const planOf = (subset: number): Plan => {
    const foundPlan = alreadyKnown.get(subset);
    if (foundPlan) return foundPlan;
    const last = 31 - Math.clz32(subset);
    const madePlan = applyChanges(planOf(subset ^ (1 << last)), [changes[last]!], { idle: "allowed", checks: "cost" });
    alreadyKnown.set(subset, madePlan);
    return madePlan;
  };
  return planOf;
}
