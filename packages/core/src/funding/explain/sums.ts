import { type Explanation, nothing, once, summed, type Taken } from "../../formula/index.ts";
import type { FundingTelling } from "./telling.ts";

/** An input that is the sum of other figures; without any, nothing. */
export const sumTaken = (
  telling: FundingTelling,
  figureName: string,
  wording: string,
  explanations: readonly Explanation[],
): Taken => {
  const value = explanations.reduce((total, explanation) => total + explanation.value, 0);
  return explanations.length === 0
    ? nothing()
    : once(telling, { figure: figureName, value }, () => summed(wording, explanations));
};

/** A sum of at most so many figures is always written out. */
const WRITTEN_OUT = 12;

/** A sum of so many figures that may be long: all of them; or another sum, which holds most of them, and the rest. */
export interface LongSum {
  readonly count: number;
  readonly all: () => readonly Explanation[];
  readonly beside?: { readonly figure: string; readonly value: number };
  readonly rest: () => readonly Explanation[];
}

/** A long sum leans on the other one where that has been told: so a row of sums, each longer than the last, is not told as many times. */
export const partsOf = (telling: FundingTelling, { count, all, beside, rest }: LongSum): readonly Explanation[] =>
  beside === undefined || count <= WRITTEN_OUT || !telling.met.has(beside.figure)
    ? all()
    : [{ ...beside, again: true }, ...rest()];
