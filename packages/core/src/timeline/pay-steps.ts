import { type Instant, startOf } from "../calendar/index.ts";
import { byValue, type Growing, growing, push } from "../formula/index.ts";
import { foundOrThrow } from "../issues/index.ts";
import {
  type DatedSum,
  type FullCost,
  type Grading,
  type Ladder,
  ladderOf,
  type Pay,
  type PayAward,
  type Post,
  standings,
  togetherOf,
} from "../plan/index.ts";
import { fullCostUpTo } from "../rules/index.ts";
import { awarded, type ScaleValues } from "./scale-values.ts";

/** A full-time annual sum from an instant until the next. */
export interface PaySteps {
  readonly from: Growing;
  readonly sum: Growing;
}

/** No steps yet. */
export const noSteps = (): PaySteps => ({ from: growing(16), sum: growing(16) });

function addStep({ from, sum }: PaySteps, sinceInstant: Instant, amount: number): void {
  push(from, sinceInstant);
  push(sum, amount);
}

/** Everything that a person's pay may depend on but the person. */
export interface PayHistories {
  readonly scales: ReadonlyMap<string, ScaleValues>;
  /** Its grades, and how people stand on them and move up. */
  readonly grading: Grading;
  readonly salaryAwards: readonly PayAward[];
  /** The sums of a full cost, with those that it rises to. */
  readonly fullCosts: (pay: FullCost) => readonly DatedSum[];
}

const SINCE_EVER: Instant = 0;

/** The sum of a step on whose days the scale has no salary for the point: nobody may be paid on them. */
export const NO_PAY = -1;

/**
 * The full-time annual sums of someone who started on a day, from then on, until an instant.
 *
 * @param steps - where they are written, in place of what stands there
 */
export function paySteps(
  steps: PaySteps,
  postPay: Exclude<Pay, { is: "in-line" }>,
  startInstant: Instant,
  untilInstant: Instant,
  histories: PayHistories,
): void {
  steps.from.length = 0;
  steps.sum.length = 0;
  if (postPay.is === "scale" || postPay.is === "grade")
    scaleSteps(steps, ladderOf(histories.grading, postPay)!, startInstant, untilInstant, histories);
  else if (postPay.is === "full-cost") datedSteps(steps, histories.fullCosts(postPay), []);
  else datedSteps(steps, postPay.salary, histories.salaryAwards);
}

/** Steps that are for several people together become those of everyone up to so many of the post's. */
export function shareSteps({ sum }: PaySteps, post: Pick<Post, "pay">, upToIndex: number): void {
  const together = togetherOf(post);
  if (!together) return;
  const alreadySeen = together.after + upToIndex;
  for (let index = 0; index < sum.length; index += 1) {
    sum.values[index] = sumUpTo({ sum: sum.values[index]!, seen: alreadySeen, people: together.shares });
  }
}

const sumUpTo = byValue(fullCostUpTo);

/** The scale that a post names. */
export const scaleNamed = (scales: PayHistories["scales"], name: string): ScaleValues =>
  foundOrThrow(scales.get(name), "pay scale", name);

function scaleSteps(
  steps: PaySteps,
  ladder: Ladder,
  startInstant: Instant,
  untilInstant: Instant,
  { scales, grading }: PayHistories,
): void {
  const payScale = scaleNamed(scales, ladder.scale);
  let last = Number.NaN;
  standings(
    payScale,
    ladder,
    startInstant,
    untilInstant,
    grading.conventions.increments,
    (sinceInstant, position, rowIndex) => {
      const salary = payScale.salaries[rowIndex * payScale.points.length + position]!;
      const amount = Number.isNaN(salary) ? NO_PAY : salary;
      if (amount === last) return;
      last = amount;
      addStep(steps, sinceInstant, amount);
    },
  );
}

/** Stated sums from their dates; an award raises the sum that was in force when it came. Both are in order of their dates. */
function datedSteps(steps: PaySteps, statedDatedSums: readonly DatedSum[], payAwards: readonly PayAward[]): void {
  const { from, sum } = steps;
  let awardIndex = 0;
  for (let sumIndex = 0; sumIndex < statedDatedSums.length; sumIndex += 1) {
    const entry = statedDatedSums[sumIndex]!;
    const sinceInstant = entry.from === undefined ? SINCE_EVER : startOf(entry.from);
    const untilDay = statedDatedSums[sumIndex + 1]?.from;
    addStep(steps, sinceInstant, entry.amount);
    for (; awardIndex < payAwards.length; awardIndex += 1) {
      const { from: day, award: awardSize } = payAwards[awardIndex]!;
      const instant = startOf(day);
      if (untilDay !== undefined && instant >= startOf(untilDay)) break;
      if (instant <= sinceInstant) continue;
      const last = sum.length - 1;
      const raised = awarded(sum.values[last]!, awardSize);
      if (from.values[last] === instant) sum.values[last] = raised;
      else addStep(steps, instant, raised);
    }
  }
}
