import { type Instant, startOf } from "../calendar/index.ts";
import { byValue, type Growing, growing, push } from "../formula/index.ts";
import { found } from "../issues/index.ts";
import { type DatedSum, type Pay, type PayAward, type Plan, type Post, standings, togetherOf } from "../plan/index.ts";
import { fullCostUpTo } from "../rules/index.ts";
import { awarded, type ScaleValues } from "./scale-values.ts";

/** A full-time annual sum from an instant until the next. */
export interface PaySteps {
  readonly from: Growing;
  readonly sum: Growing;
}

/** No steps yet. */
export const noSteps = (): PaySteps => ({ from: growing(16), sum: growing(16) });

function addStep({ from, sum }: PaySteps, since: Instant, amount: number): void {
  push(from, since);
  push(sum, amount);
}

/** Everything that a person's pay may depend on but the person. */
export interface PayHistories {
  readonly scales: ReadonlyMap<string, ScaleValues>;
  readonly increments: Plan["conventions"]["increments"];
  readonly salaryAwards: readonly PayAward[];
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
  pay: Exclude<Pay, { is: "in-line" }>,
  start: Instant,
  until: Instant,
  on: PayHistories,
): void {
  steps.from.length = 0;
  steps.sum.length = 0;
  if (pay.is === "scale") scaleSteps(steps, scaleNamed(on.scales, pay.scale), pay, start, until, on.increments);
  else if (pay.is === "full-cost") datedSteps(steps, pay.fullCost, []);
  else datedSteps(steps, pay.salary, on.salaryAwards);
}

/** Steps that are for several people together become those of everyone up to so many of the post's. */
export function shareSteps({ sum }: PaySteps, post: Pick<Post, "pay">, upTo: number): void {
  const together = togetherOf(post);
  if (!together) return;
  const seen = together.after + upTo;
  for (let n = 0; n < sum.length; n += 1) {
    sum.values[n] = sumUpTo({ sum: sum.values[n]!, seen, people: together.shares });
  }
}

const sumUpTo = byValue(fullCostUpTo);

/** The scale that a post names. */
export const scaleNamed = (scales: PayHistories["scales"], name: string): ScaleValues =>
  found(scales.get(name), "pay scale", name);

function scaleSteps(
  steps: PaySteps,
  scale: ScaleValues,
  pay: Extract<Pay, { is: "scale" }>,
  start: Instant,
  until: Instant,
  rule: PayHistories["increments"],
): void {
  let last = Number.NaN;
  standings(scale, pay, start, until, rule, (since, place, row) => {
    const salary = scale.salaries[row * scale.points.length + place]!;
    const sum = Number.isNaN(salary) ? NO_PAY : salary;
    if (sum === last) return;
    last = sum;
    addStep(steps, since, sum);
  });
}

/** Stated sums from their dates; an award raises the sum that was in force when it came. Both are in order of their dates. */
function datedSteps(steps: PaySteps, stated: readonly DatedSum[], awards: readonly PayAward[]): void {
  const { from, sum } = steps;
  let award = 0;
  for (let n = 0; n < stated.length; n += 1) {
    const entry = stated[n]!;
    const since = entry.from === undefined ? SINCE_EVER : startOf(entry.from);
    const until = stated[n + 1]?.from;
    addStep(steps, since, entry.amount);
    for (; award < awards.length; award += 1) {
      const { from: day, award: of } = awards[award]!;
      const on = startOf(day);
      if (until !== undefined && on >= startOf(until)) break;
      if (on <= since) continue;
      const last = sum.length - 1;
      const raised = awarded(sum.values[last]!, of);
      if (from.values[last] === on) sum.values[last] = raised;
      else addStep(steps, on, raised);
    }
  }
}
