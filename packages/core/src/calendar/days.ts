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
  const taken = others
    .filter((other) => other.from <= other.to && commonDays(days, other) !== undefined)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const left: Days[] = [];
  let { from } = days;
  for (const other of taken) {
    if (other.from > from) left.push({ from, to: addDays(other.from, -1) });
    if (other.to >= from) from = addDays(other.to, 1);
  }
  if (from <= days.to) left.push({ from, to: days.to });
  return left;
}
