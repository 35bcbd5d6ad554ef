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
export function commonDays(first: Days, second: Days): Days | undefined {
  const fromDay = first.from > second.from ? first.from : second.from;
  const toDay = first.to < second.to ? first.to : second.to;
  return fromDay <= toDay ? { from: fromDay, to: toDay } : undefined;
}

/**
 * The days of one run that are in none of some others, in order.
 *
 * @example daysWithout({ from: day("2024-04-01"), to: day("2024-04-30") }, [{ from: day("2024-04-01"), to: day("2024-04-20") }]) // => [{ from: "2024-04-21", to: "2024-04-30" }]
 */
export function daysWithout(days: Days, otherDays: readonly Days[]): readonly Days[] {
  const takenDays = otherDays
    .filter((other) => other.from <= other.to && commonDays(days, other) !== undefined)
    .sort((first, second) => (first.from < second.from ? -1 : 1));
  const remainingDays: Days[] = [];
  let { from } = days;
  for (const other of takenDays) {
    if (other.from > from) remainingDays.push({ from, to: addDays(other.from, -1) });
    if (other.to >= from) from = addDays(other.to, 1);
  }
  if (from <= days.to) remainingDays.push({ from, to: days.to });
  return remainingDays;
}
