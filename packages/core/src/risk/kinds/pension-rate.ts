import { dayInWords } from "../../calendar/index.ts";
import { asPercent, MILLION, type Millionths } from "../../money/index.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { type KindOfRisk, SHARED } from "./kind.ts";

/** The employer's pension rate from a day on. */
export const pensionRate: KindOfRisk<"pension-rate"> = {
  things: () => SHARED,
  changes: (_anyPlan, { from, rate }, _onlyThing, chances) => {
    const drawnRate = Math.min(Math.max(valueFor(rate, chances(0)), 0), MILLION) as Millionths;
    return [{ change: "pension-rate", from, rate: drawnRate }];
  },
  draws: (_anyPlan, { from }) => [`the pension rate from ${dayInWords(from)}`],
  says: (_anyPlan, { from, rate }) =>
    `The employer's pension rate from ${dayInWords(from)} is ${distributionInWords(rate, asPercent)}.`,
};
