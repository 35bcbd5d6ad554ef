import { asPounds } from "../../money/index.ts";
import type { CarryForward } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { BY_YEAR, eachReached, othersStay, reached } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Another part of what is not applied may be carried into the next year. */
export const carryForward: Kind<"carry-forward"> = {
  apply: (plan, { where, carryForward: policy }) =>
    eachReached(plan, where, BY_YEAR, "carryForward", (fundingSource) => ({ ...fundingSource, carryForward: policy })),
  says: (plan, { where, carryForward: policy }) =>
    `${atStart(selectedInWords(plan, where, "source"))} may carry forward ${carried(policy)}.${othersStay(plan, where, BY_YEAR)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, BY_YEAR).map(({ id, carryForward: heldCarryForward = "none" }) => ({
      ...{ change, carryForward: heldCarryForward, where: { id } },
    })),
};

/** What may be carried forward, in words. */
export function carried(policy: CarryForward): string {
  if (policy === "none") return "nothing";
  if (policy === "all") return "everything not applied";
  const { cap, expiresAfterYears: yearCount } = policy;
  const expires =
    yearCount === undefined ? "" : `, to be used within ${yearCount === 1 ? "a year" : `${yearCount} years`}`;
  return `up to ${asPounds(cap)}${expires}`;
}
