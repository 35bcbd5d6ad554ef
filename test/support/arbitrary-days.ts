import fc from "fast-check";
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDay,
  yearOfDay,
} from "../../packages/core/src/calendar/index.ts";

/** What an arbitrary generates. */
export type Generated<From> = From extends fc.Arbitrary<infer Value> ? Value : never;

/** A day still to be placed between two others: how far along, and whether it is moved to where rules change their mind. */
export interface DaySeed {
  readonly at: number;
  readonly near: "there" | "month-start" | "month-end" | "april";
}

export const daySeed: fc.Arbitrary<DaySeed> = fc.record({
  at: fc.nat({ max: 9_999 }),
  near: fc.constantFrom("month-start", "there", "there", "month-end", "april"),
});

/** The seed's day from first to last, both possible. */
export function dayFrom({ at, near }: DaySeed, first: Day, last: Day): Day {
  const there = addDays(first, Math.floor((at * (daysBetween(first, last) + 1)) / 10_000));
  const monthStart = `${there.slice(0, 7)}-01` as Day;
  const moved = {
    there,
    "month-start": monthStart,
    "month-end": addDays(addMonths(monthStart, 1), -1),
    april: firstDay(yearOfDay(there)),
  }[near];
  return first <= moved && moved <= last ? moved : there;
}

/** Whole pounds more often than odd pence, so that salaries come to the pound as awards leave them. */
export const amount = (least: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.integer({ min: Math.ceil(least / 100), max: Math.floor(most / 100) }).map((n) => n * 100),
    },
    { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
  );

export const share = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most / 10_000 }).map((percent) => percent * 10_000),
    fc.integer({ min: 0, max: most }),
  );

/** One of some values, chosen by any whole number. */
export const pick = <Value>(from: readonly Value[], n: number): Value => from[n % from.length]!;

export const earliest = (days: readonly Day[]): Day => [...days].sort()[0]!;
export const latest = (days: readonly Day[]): Day => [...days].sort().at(-1)!;
