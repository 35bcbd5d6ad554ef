import { asPercent } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { eachSaving, selectedInWords, selects } from "../select.ts";

/** Another share of savings is delivered. */
export const savingsDelivery: Kind<"savings-delivery"> = {
  apply: (plan, { where, delivered }) =>
    eachSaving(plan, where, (saving) => (saving.unallocated ? saving : { ...saving, delivered })),
  says: (plan, { where, delivered }) =>
    `${asPercent(delivered)} of ${selectedInWords(plan, where, "saving")} is delivered.`,
  back: (plan, { change, where }) =>
    plan.savings
      .filter((saving) => selects(where, saving) && !saving.unallocated)
      .map(({ id, delivered }) => ({ change, delivered, where: { id } })),
};
