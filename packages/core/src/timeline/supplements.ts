import { endOf, type Instant, startOf } from "../calendar/index.ts";
import type { Supplement } from "../plan/index.ts";
import { addSpan, PAY, type Spans } from "./spans.ts";

/** Supplements of a day added up, and those of them that do not count for pension, in pence a year. */
export interface SupplementsHeld {
  readonly supplement: number;
  readonly unpensioned: number;
}

/** What supplements come to from each instant at which one starts or ends until the next; nothing at all before the first. */
export interface SupplementSteps {
  readonly from: readonly Instant[];
  readonly held: readonly SupplementsHeld[];
}

const nothing: SupplementsHeld = { supplement: 0, unpensioned: 0 };

/** All supplements of a post in one sweep. */
export function supplementSteps(supplements: readonly Supplement[]): SupplementSteps {
  const ends = supplements.flatMap((one) => {
    const since = one.from === undefined ? Number.NEGATIVE_INFINITY : startOf(one.from);
    const until = one.to === undefined ? Number.POSITIVE_INFINITY : endOf(one.to);
    const times = since < until ? 1 : 0; // what ends before it starts is never paid
    return [
      { at: since, one, times },
      { at: until, one, times: -times },
    ];
  });
  ends.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const from: Instant[] = [];
  const held: SupplementsHeld[] = [];
  let { supplement, unpensioned } = nothing;
  ends.forEach(({ at, one, times }, n) => {
    supplement += times * one.amount;
    if (!one.pensionable) unpensioned += times * one.amount;
    if (ends[n + 1]?.at === at) return;
    from.push(at);
    held.push({ supplement, unpensioned });
  });
  return { from, held };
}

/** The days of a salary as spans, cut where a supplement starts or ends. */
export function addSupplemented(
  spans: Spans,
  within: readonly [Instant, Instant],
  from: Instant,
  until: Instant,
  salary: number,
  steps: SupplementSteps,
): void {
  let step = placeOn(steps, from);
  for (let since = from; since < until; step += 1) {
    const to = Math.min(until, steps.from[step + 1] ?? until);
    const { supplement, unpensioned } = steps.held[step] ?? nothing;
    addSpan(spans, within, since, to, PAY, salary, supplement, unpensioned);
    since = to;
  }
}

/** The supplements that are paid on a day. */
export function supplementsOn(supplements: readonly Supplement[], day: Instant): SupplementsHeld {
  const steps = supplementSteps(supplements);
  return steps.held[placeOn(steps, day)] ?? nothing;
}

/** The place of the last step that has begun by an instant; −1 where none has. */
function placeOn({ from }: SupplementSteps, at: Instant): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (from[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
