import { dayInWords } from "../../calendar/index.ts";
import { asPercent, MILLION, type Millionths } from "../../money/index.ts";
import { distributionInWords } from "../distributions/in-words.ts";
import { valueFor } from "../distributions/value-for.ts";
import { valuesOf } from "../distributions/values-of.ts";
import { type KindOfRisk, risesWithChance, SHARED } from "./kind.ts";

/** The employer's pension rate from a day on. */
export const pensionRate: KindOfRisk<"pension-rate"> = {
  things: () => SHARED,
  reaches: "posts",
  draw: (_anyPlan, { rate }, _onlyThing, chances) => valueFor(rate, chances(0)),
  values: (_anyPlan, { rate }) => valuesOf(rate),
  ranked: risesWithChance,
  changes: (_anyPlan, { from }, _onlyThing, drawnNumber) => {
    const drawnRate = Math.min(Math.max(drawnNumber, 0), MILLION) as Millionths;
    return [{ change: "pension-rate", from, rate: drawnRate }];
  },
  draws: (_anyPlan, { from }) => [`the pension rate from ${dayInWords(from)}`],
  says: (_anyPlan, { from, rate }) =>
    `The employer's pension rate from ${dayInWords(from)} is ${distributionInWords(rate, asPercent)}.`,
};
