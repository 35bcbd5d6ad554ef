import { daysUntil, type Instant } from "../../timeline/index.ts";

/** From one instant up to another that is no part of it. */
export type Run = readonly [from: Instant, until: Instant];

/** The days that each of some runs has in common with each of some others, all added up. */
export function daysMet(some: readonly Run[], others: readonly Run[]): number {
  const those = others.filter(([from, until]) => from < until);
  if (some.length === 0 || those.length === 0) return 0;
  const starts = before(those.map(([from]) => from));
  const ends = before(those.map(([, until]) => until));
  const upTo = (at: Instant): number => starts(at) - ends(at);
  return some.reduce((days, [from, until]) => (from < until ? days + upTo(until) - upTo(from) : days), 0);
}

/** How many days lie between each of some instants and a later one, all added up: those that come after it add nothing. */
function before(instants: readonly Instant[]): (at: Instant) => number {
  const sorted = [...instants].sort((a, b) => a - b);
  const first = sorted[0]!;
  let sum = 0;
  const sums = sorted.map((at) => {
    sum += daysUntil(first, at);
    return sum;
  });
  return (at) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : low * daysUntil(first, at) - sums[low - 1]!;
  };
}
