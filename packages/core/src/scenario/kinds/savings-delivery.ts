import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { ALLOCATED_SAVINGS, eachReached, othersStay, reached } from "../reach.ts";
import { selectedInWords } from "../select.ts";

/** Another share of savings is delivered. */
export const savingsDelivery: Kind<"savings-delivery"> = {
  apply: (plan, { where, delivered }) =>
    eachReached(plan, where, ALLOCATED_SAVINGS, "delivered", (saving) => ({ ...saving, delivered })),
  says: (plan, { where, delivered }) =>
    `${asPercent(delivered)} of ${selectedInWords(plan, where, "saving")} is delivered.${othersStay(plan, where, ALLOCATED_SAVINGS)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, ALLOCATED_SAVINGS).map(({ id, delivered }) => ({ change, delivered, where: { id } })),
};
