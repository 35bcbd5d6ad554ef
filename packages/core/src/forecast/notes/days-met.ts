import { firstPlace } from "../../order/index.ts";
import { daysUntil, type Instant } from "../../timeline/index.ts";

/** From one instant up to another that is no part of it. */
export type InstantRun = readonly [from: Instant, until: Instant];

/** The days that each of some runs has in common with each of some others, all added up. */
export function daysMet(instantRuns: readonly InstantRun[], otherInstantRuns: readonly InstantRun[]): number {
  const eachInstantRuns = otherInstantRuns.filter(([start, untilInstant]) => start < untilInstant);
  if (instantRuns.length === 0 || eachInstantRuns.length === 0) return 0;
  const starts = before(eachInstantRuns.map(([start]) => start));
  const ends = before(eachInstantRuns.map(([, untilInstant]) => untilInstant));
  const upTo = (instant: Instant): number => starts(instant) - ends(instant);
  return instantRuns.reduce(
    (dayCount, [start, untilInstant]) =>
      start < untilInstant ? dayCount + upTo(untilInstant) - upTo(start) : dayCount,
    0,
  );
}

/** How many days lie between each of some instants and a later one, all added up: those that come after it add nothing. */
function before(instants: readonly Instant[]): (instant: Instant) => number {
  const sorted = [...instants].sort((left, right) => left - right);
  const first = sorted[0]!;
  let amount = 0;
  const amounts = sorted.map((instant) => {
    amount += daysUntil(first, instant);
    return amount;
  });
  return (instant) => {
    const count = firstPlace(sorted, (other) => other >= instant);
    return count === 0 ? 0 : count * daysUntil(first, instant) - amounts[count - 1]!;
  };
}
