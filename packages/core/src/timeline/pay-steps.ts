import { byValue, type Growing, growing, push } from "../formula/index.ts";
import type { DatedSum, Pay, PayAward, Plan } from "../plan/index.ts";
import { pointReached } from "../rules/index.ts";
import { firstIncrement, nextIncrement } from "./increments.ts";
import { type Instant, startOf } from "./instant.ts";
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
const reached = byValue(pointReached);

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
  if (pay.is === "scale") scaleSteps(steps, on.scales.get(pay.scale)!, pay, start, until, on.increments);
  else if (pay.is === "full-cost") datedSteps(steps, pay.fullCost, []);
  else datedSteps(steps, pay.salary, on.salaryAwards);
}

/** Where someone stands on a scale from an instant: the place of their point, the row of the scale's salaries, increments so far. */
type Standing = (from: Instant, place: number, row: number, increments: number) => void;

/** First move the point, then revalue: both kinds of date in one walk, from the start until an instant. */
export function standings(
  scale: ScaleValues,
  pay: Extract<Pay, { is: "scale" }>,
  start: Instant,
  until: Instant,
  rule: PayHistories["increments"],
  stands: Standing,
): void {
  const { dates, lowest } = scale;
  const top = scale.place.get(pay.top ?? pay.point)!;
  let at = scale.place.get(pay.point)!;
  let row = -1;
  let increments = 0;
  let step = at < top ? firstIncrement(start, rule) : Number.POSITIVE_INFINITY;
  let next: Instant = start;
  while (next < until) {
    if (next >= step) {
      increments += 1;
      at = reached({ point: at, increments: 1, top });
      step = at < top ? nextIncrement(step, start, increments, rule) : Number.POSITIVE_INFINITY;
    }
    while (row + 1 < dates.length && dates[row + 1]! <= next) row += 1;
    if (row >= 0) {
      if (at < lowest[row]!) at = lowest[row]!;
      stands(next, at, row, increments);
    }
    next = Math.min(step, dates[row + 1] ?? Number.POSITIVE_INFINITY);
  }
}

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
    if (salary === last) return;
    last = salary;
    addStep(steps, since, salary);
  });
}

/** Stated sums from their dates; an award raises the sum that was in force when it came. */
function datedSteps(steps: PaySteps, stated: readonly DatedSum[], awards: readonly PayAward[]): void {
  const { from, sum } = steps;
  for (let n = 0; n < stated.length; n += 1) {
    const entry = stated[n]!;
    const since = entry.from === undefined ? SINCE_EVER : startOf(entry.from);
    const until = stated[n + 1]?.from;
    addStep(steps, since, entry.amount);
    for (const award of awards) {
      const on = startOf(award.from);
      if (on <= since || (until !== undefined && on >= startOf(until))) continue;
      const last = sum.length - 1;
      const raised = awarded(sum.values[last]!, award.award);
      if (from.values[last] === on) sum.values[last] = raised;
      else addStep(steps, on, raised);
    }
  }
}
