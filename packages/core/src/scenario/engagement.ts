import { ownProperty } from "../issues/index.ts";
import { type Cover, type Delay, isContract, type Plan } from "../plan/index.ts";
import { firstLater, lastLater } from "./later.ts";

/**
 * A cover that a change has made longer or shorter: a contract keeps the days that its paid time is for, and so is paid in proportion.
 *
 * @param coverBefore - the same cover without the change
 */
export function keepingEngagement(plan: Plan, coverBefore: Cover, coverAfter: Cover): Cover {
  const agencyRate = ownProperty(plan.agencyRates, coverBefore.agency);
  if (agencyRate === undefined || !isContract(agencyRate)) return coverAfter;
  const { from, to } = coverBefore.engaged ?? coverBefore;
  if (to === undefined) return coverAfter;
  const { engaged: _, ...plain } = coverAfter;
  return from === plain.from && to === plain.to ? plain : { ...plain, engaged: { from, to } };
}

/** A cover whose engagement is later as a whole. */
export const engagedLater = (agencyCover: Cover, delay: Delay): Cover =>
  agencyCover.engaged
    ? {
        ...agencyCover,
        engaged: { from: firstLater(agencyCover.engaged.from, delay), to: lastLater(agencyCover.engaged.to, delay) },
      }
    : agencyCover;
