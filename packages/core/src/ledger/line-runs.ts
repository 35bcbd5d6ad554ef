import { type Day, type FinancialYear, firstDay, lastDay, monthIndex, yearOfDay } from "../calendar/index.ts";
import { bounds, byValue, EXACT, exactly } from "../formula/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { agencyPremium, spread } from "../rules/index.ts";
import { lineSums } from "./line-sums.ts";
import { monthsFrom, type Weights, weighing, weightsOf, withinYear } from "./line-weights.ts";

/** A sum with the days it runs over and the weights of their months. */
export interface Run {
  readonly amount: number;
  /** What the line's sums before this one come to, without any agency premium. */
  readonly before: number;
  readonly first: Day;
  readonly last: Day;
  readonly weights: Weights;
}

/** The sums of a line with their months: one a financial year, or one in all. */
export function runsOf(line: Line, plan: Plan): readonly Run[] {
  const { sum } = line;
  let before = 0;
  const run = (amount: number, first: Day, last: Day): Run => ({
    ...withPremium(amount, line, before),
    first,
    last,
    weights: weightsOf(first, last, weighing(line, plan)),
  });
  if (sum.is === "one-off") {
    return [
      {
        ...withPremium(sum.amount, line, 0),
        first: sum.on,
        last: sum.on,
        weights: { from: monthIndex(sum.on), weights: [1] },
      },
    ];
  }
  if (sum.is === "fixed")
    return [run(sum.amount, sum.from ?? firstDay(plan.years.from), sum.to ?? lastDay(plan.years.to))];
  return lineSums(sum, plan).flatMap(({ year, amount }) => {
    const [first, last] = withinYear(year, sum.from, sum.to);
    if (first > last) return [];
    const made = run(amount, first, last);
    before += amount;
    return [made];
  });
}

/** A sum of a line with the agency premium that the line has on it. */
function withPremium(sum: number, { agencyPremium: of }: Line, before: number): Pick<Run, "amount" | "before"> {
  if (!of) return { amount: sum, before };
  const { share, agency, employed } = of;
  return { amount: Number(exactly(agencyPremium)(inBigInts({ sum, before, share, agency, employed }))), before };
}

/** A line's sum of one financial year, and over how many months it runs, in parts of a month. */
export interface YearRun {
  readonly year: FinancialYear;
  readonly amount: number;
  readonly months: number;
}

/** The years of a line that has a sum a year, with their months. */
export const yearRuns = (line: Line, plan: Plan): readonly YearRun[] =>
  runsOf(line, plan).map(({ amount, first, last }) => ({
    year: yearOfDay(first),
    amount,
    months: monthsFrom(first, last),
  }));

const byNumber = byValue(spread);
const byBigInt = exactly(spread);

const exact = new Map<number, number>();

/** Whether numbers are exact for a sum of this size: worked out once for a whole weight, as so many runs have the same. */
function isExact(amount: number, whole: number): boolean {
  let most = exact.get(whole);
  if (most === undefined) {
    most = largestExact(whole);
    if (exact.size > 1_000) exact.clear();
    exact.set(whole, most);
  }
  return Math.abs(amount) <= most;
}

/** The largest power of two, either side of nothing, up to which numbers are exact; −1 where none is. */
function largestExact(whole: number): number {
  const weight = { least: 0, most: whole };
  let most = -1;
  for (let size = 1; size <= EXACT; size *= 2) {
    const ranges = {
      sum: { least: -size, most: size },
      seen: weight,
      before: weight,
      whole: { least: whole, most: whole },
    };
    if (bounds([spread], ranges) > BigInt(EXACT)) return most;
    most = size;
  }
  return most;
}

/** The sum of each month of a run, by running total: what it comes to up to each month is the exact sum, rounded. */
export function monthSums({ amount, weights: { weights } }: Run): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights;
  const fits = isExact(amount, whole);
  let before = 0;
  return weights.map((weight) => {
    const inputs = { sum: amount, before, seen: before + weight, whole };
    before = inputs.seen;
    return fits ? byNumber(inputs) : Number(byBigInt(inBigInts(inputs)));
  });
}

function inBigInts<Name extends string>(values: { readonly [name in Name]: number }): { [name in Name]: bigint } {
  const result = {} as { [name in Name]: bigint };
  for (const name of Object.keys(values) as Name[]) result[name] = BigInt(values[name]);
  return result;
}
