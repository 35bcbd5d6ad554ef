import {
  type Day,
  type FinancialYear,
  firstDay,
  firstMonth,
  lastDay,
  monthIndex,
  monthOf,
  yearOfDay,
} from "../calendar/index.ts";
import { withoutLoss } from "../formula/index.ts";
import { beginsWithPost, firstInPost, type Line, type Plan, yearlySumOf } from "../plan/index.ts";
import { agencyPremium, spread } from "../rules/index.ts";
import { lineSums } from "./line-sums.ts";
import { monthsFrom, type Weights, weighing, weightsOf, withinYear } from "./line-weights.ts";

/** A sum with the days it runs over and the weights of their months. */
export interface LineRun {
  readonly amount: number;
  /** What the line's sums before this one come to, without any agency premium. */
  readonly before: number;
  readonly first: Day;
  readonly last: Day;
  /** Of the months in which some of the sum comes. */
  readonly weights: Weights;
  /** What all months of the sum weigh, where it begins in the course of them. */
  readonly whole?: number;
}

/**
 * The sums of a line with their months: one a financial year, or one in all. Scenarios leave most lines as they are, and what hangs on no
 * other part of the plan is worked out once for a line, its years and the convention.
 */
export function runsOf(planLine: Line, plan: Plan): readonly LineRun[] {
  if (!isByItself(planLine)) return foundRuns(planLine, plan);
  const {
    years: { from, to },
    conventions: { partMonth },
  } = plan;
  const before = held.get(planLine);
  if (before && before.from === from && before.to === to && before.partMonth === partMonth) return before.runs;
  const runs = foundRuns(planLine, plan);
  held.set(planLine, { from, to, partMonth, runs });
  return runs;
}

interface RunsHeld extends Pick<Plan["years"], "from" | "to">, Pick<Plan["conventions"], "partMonth"> {
  readonly runs: readonly LineRun[];
}

/** What lines were last found to run over. */
const held = new WeakMap<Line, RunsHeld>();

/** Whether a line's sums hang on nothing else in the plan: no awards, posts or sources. */
const isByItself = ({ sum }: Line): boolean =>
  sum.is !== "percent" && (sum.is !== "yearly" || (sum.uplift === undefined && sum.begins === undefined));

function foundRuns(planLine: Line, plan: Plan): readonly LineRun[] {
  const { sum } = planLine;
  let amountBefore = 0;
  const run = (amount: number, startDay: Day, finalDay: Day, profile?: Weights): LineRun => ({
    ...withPremium(amount, planLine, amountBefore),
    first: startDay,
    last: finalDay,
    weights: profile ?? weightsOf(startDay, finalDay, weighing(planLine, plan)),
  });
  if (sum.is === "one-off") {
    return [
      {
        ...withPremium(sum.amount, planLine, 0),
        first: sum.on,
        last: sum.on,
        weights: { from: monthIndex(sum.on), weights: [1] },
      },
    ];
  }
  if (sum.is === "fixed")
    return [run(sum.amount, sum.from ?? firstDay(plan.years.from), sum.to ?? lastDay(plan.years.to))];
  const beginDay = beginsWithPost(sum) ? firstInPost(plan, sum.begins) : undefined;
  return lineSums(sum, plan).flatMap(({ year, amount }) => {
    const [startDay, finalDay] = withinYear(year, sum.from, sum.to);
    if (startDay > finalDay) return [];
    const madeLineRun = run(amount, startDay, finalDay, profileOf(sum, year));
    amountBefore += amount;
    if (!beginsWithPost(sum)) return [madeLineRun];
    if (beginDay === undefined || beginDay > finalDay) return [];
    return beginDay <= startDay ? [madeLineRun] : [begunOn(beginDay, madeLineRun, weighing(planLine, plan))];
  });
}

/** What the months of a year weigh by a line's own profile; nothing where that names none of them. */
function profileOf(sum: Line["sum"], year: FinancialYear): Weights | undefined {
  const from = firstMonth(year);
  const [first, last] = [monthOf(from), monthOf(from + 11)]; // months compare as text
  const parts = yearlySumOf(sum)?.profile?.filter(({ month }) => month >= first && month <= last) ?? [];
  if (parts.length === 0) return undefined;
  const weights = new Array<number>(12).fill(0);
  for (const { month, amount } of parts) weights[monthIndex(month) - from] = amount;
  return { from, weights };
}

/** A sum that begins in the course of its days: what of it would have come before does not come. */
const begunOn = (beginDay: Day, lineRun: LineRun, convention: ReturnType<typeof weighing>): LineRun => ({
  ...lineRun,
  weights: weightsOf(beginDay, lineRun.last, convention),
  whole: totalWeight(lineRun.weights),
});

/** What all months of a run weigh together, of which its own may be a part. */
export const wholeOf = ({ weights, whole }: Pick<LineRun, "weights" | "whole">): number =>
  whole ?? totalWeight(weights);

const totalWeight = ({ weights }: Weights): number => weights.reduce((total, weight) => total + weight, 0);

const premiumOn = withoutLoss(agencyPremium);

/** A sum of a line with the agency premium that the line has on it. */
function withPremium(
  amount: number,
  { agencyPremium: eachAgencyPremium }: Line,
  amountBefore: number,
): Pick<LineRun, "amount" | "before"> {
  if (!eachAgencyPremium) return { amount, before: amountBefore };
  const { share, agency, employed } = eachAgencyPremium;
  return {
    amount: premiumOn({ sum: amount, before: amountBefore, share, agency, employed }),
    before: amountBefore,
  };
}

/** A line's sum of one financial year, and over how many months it runs, in parts of a month. */
export interface YearRun {
  readonly year: FinancialYear;
  readonly amount: number;
  readonly months: number;
}

/** The years of a line that has a sum a year, with their months. */
export const yearRuns = (planLine: Line, plan: Plan): readonly YearRun[] =>
  runsOf(planLine, plan).map(({ amount, first, last }) => ({
    year: yearOfDay(first),
    amount,
    months: monthsFrom(first, last),
  }));

const spreadOver = withoutLoss(spread);

/** The sum of each month of a run, by running total: what it comes to up to each month is the exact sum, rounded. */
export function monthSums(lineRun: LineRun): readonly number[] {
  const {
    amount,
    weights: { weights },
  } = lineRun;
  const wholeWeight = wholeOf(lineRun);
  if (wholeWeight === 0 || wholeWeight === amount) return weights; // of a profile in pounds, each month its own
  let amountBefore = 0;
  return weights.map((weight) => {
    const inputs = { sum: amount, before: amountBefore, seen: amountBefore + weight, whole: wholeWeight };
    amountBefore = inputs.seen;
    return spreadOver(inputs);
  });
}
