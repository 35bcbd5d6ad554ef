import { dayInWords } from "../../calendar/index.ts";
import { asPercent } from "../../money/index.ts";
import type { RateEntry } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

/** The employer's pension rate from a day to the next one that the plan states; or that day's rate taken out. */
export const pensionRate: Kind<"pension-rate"> = {
  apply: (plan, { from, rate }) => {
    const { pension } = plan.onCosts;
    const held = typeof pension === "object" ? pension : [];
    const others = held.filter((entry) => entry.from !== from);
    if (rate === "none" && others.length === held.length) return plan;
    const entries: readonly RateEntry[] = rate === "none" ? others : [...others, { from, rate }];
    const sorted = [...entries].sort((a, b) => (a.from < b.from ? -1 : 1));
    return { ...plan, onCosts: { ...plan.onCosts, pension: sorted.length === 0 ? "none" : sorted } };
  },
  says: (_, { from, rate }) =>
    rate === "none"
      ? `The employer pension rate of ${dayInWords(from)} is taken out.`
      : `The employer pension rate is ${asPercent(rate)} from ${dayInWords(from)}.`,
  back: (plan, { change, from }) => {
    const { pension } = plan.onCosts;
    const held = typeof pension === "object" ? pension.find((entry) => entry.from === from) : undefined;
    return [{ change, from, rate: held?.rate ?? "none" }];
  },
};
