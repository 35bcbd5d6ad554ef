import { addDays, type Day } from "./day.ts";

/** Days from one to another, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What two runs of days have in common; nothing where they do not meet.
 *
 * @example commonDays({ from: day("2024-04-01"), to: day("2024-04-30") }, { from: day("2024-04-20"), to: day("2024-05-02") }) // => { from: "2024-04-20", to: "2024-04-30" }
 */
export function commonDays(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/**
 * The days of one run that are in none of some others, in order.
 *
 * @example daysWithout({ from: day("2024-04-01"), to: day("2024-04-30") }, [{ from: day("2024-04-01"), to: day("2024-04-20") }]) // => [{ from: "2024-04-21", to: "2024-04-30" }]
 */
export function daysWithout(days: Days, others: readonly Days[]): readonly Days[] {
  if (days.to < days.from) return [];
  let left: readonly Days[] = [days];
  for (const other of others) {
    left = left.flatMap((run) => {
      const shared = commonDays(run, other);
      if (!shared) return [run];
      const first = shared.from > run.from ? [{ from: run.from, to: addDays(shared.from, -1) }] : [];
      return shared.to < run.to ? [...first, { from: addDays(shared.to, 1), to: run.to }] : first;
    });
  }
  return left;
}
