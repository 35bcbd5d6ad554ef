import { carriedInWords } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { BY_YEAR, eachReached, othersStay, reached } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Another part of what is not applied may be carried into the next year. */
export const carryForward: Kind<"carry-forward"> = {
  apply: (plan, { where, carryForward: policy }) =>
    eachReached(plan, where, BY_YEAR, "carryForward", (fundingSource) => ({ ...fundingSource, carryForward: policy })),
  says: (plan, { where, carryForward: policy }) =>
    `${atStart(selectedInWords(plan, where, "source"))} may carry forward ${carriedInWords(policy)}.${othersStay(plan, where, BY_YEAR)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, BY_YEAR).map(({ id, carryForward: heldCarryForward = "none" }) => ({
      ...{ change, carryForward: heldCarryForward, where: { id } },
    })),
};
