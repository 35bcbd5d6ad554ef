import type { Kind } from "../kind.ts";
import { atStart, eachSaving, selectedInWords, selects } from "../select.ts";

/** Savings come later than planned by another number of months. */
export const savingsSlippage: Kind<"savings-slippage"> = {
  apply: (plan, { where, months }) => eachSaving(plan, where, (saving) => ({ ...saving, slips: { months } })),
  says: (plan, { where, months }) =>
    `${atStart(selectedInWords(plan, where, "saving"))} comes ${months === 1 ? "a month" : `${months} months`} later than planned.`,
  back: (plan, { change, where }) =>
    plan.savings
      .filter((saving) => selects(where, saving))
      .map(({ id, slips: { months } }) => ({ change, months, where: { id } })),
};
