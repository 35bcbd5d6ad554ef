import { dayInWords } from "../../calendar/index.ts";
import { asPercent } from "../../money/index.ts";
import { inOrderOf } from "../../order/index.ts";
import type { RateEntry } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

/** The employer's pension rate from a day to the next one that the plan states; or that day's rate taken out. */
export const pensionRate: Kind<"pension-rate"> = {
  apply: (plan, { from, rate, source }) => {
    const { pension } = plan.onCosts;
    const heldRateEntries = typeof pension === "object" ? pension : [];
    const otherRateEntries = heldRateEntries.filter((rateEntry) => rateEntry.from !== from);
    if (rate === "none" && otherRateEntries.length === heldRateEntries.length) return plan;
    const rateEntries: readonly RateEntry[] =
      rate === "none" ? otherRateEntries : [...otherRateEntries, { from, rate, ...(source && { source }) }];
    const sorted = inOrderOf(rateEntries, ({ from }) => from);
    return { ...plan, onCosts: { ...plan.onCosts, pension: sorted.length === 0 ? "none" : sorted } };
  },
  says: (_, { from, rate }) =>
    rate === "none"
      ? `The employer pension rate of ${dayInWords(from)} is taken out.`
      : `The employer pension rate is ${asPercent(rate)} from ${dayInWords(from)}.`,
  back: (plan, { change, from }) => {
    const { pension } = plan.onCosts;
    const heldRateEntry =
      typeof pension === "object" ? pension.find((rateEntry) => rateEntry.from === from) : undefined;
    if (heldRateEntry === undefined) return [{ change, from, rate: "none" }];
    const { rate, source } = heldRateEntry;
    return [{ change, from, rate, ...(source && { source }) }];
  },
};
