import fc from "fast-check";
import {
  addDays,
  addMonths,
  type Day,
  firstDay,
  lastDay,
  yearOfDay,
  yearsFrom,
} from "../../packages/core/src/calendar/index.ts";
import type { PartMonth } from "../../packages/core/src/conventions/index.ts";
import { amount, dayFrom, daySeed, type Generated, share } from "./arbitrary-days.ts";
import type { LineParts } from "./plan-of.ts";

export const lineSeed = fc.record({
  is: fc.constantFrom("yearly", "yearly", "fixed", "one-off"),
  sums: fc.array(amount(-20_000_000, 200_000_000), { minLength: 1, maxLength: 4 }),
  firstYear: fc.nat({ max: 3 }),
  from: fc.option(daySeed),
  to: fc.option(daySeed),
  on: daySeed,
  growth: fc.option(share(150_000)),
  spread: fc.constantFrom("months" as const, "days" as const),
  begins: fc.option(fc.nat(5), { freq: 2 }),
  status: fc.constantFrom(undefined, undefined, "conditional" as const, "unconfirmed" as const),
  staff: fc.boolean(),
  afterEnd: fc.option(fc.option(daySeed, { nil: undefined })),
  premium: fc.option(
    fc.record({ share: share(1_000_000), agency: amount(0, 400_000), employed: amount(100, 300_000) }),
  ),
});

export type LineSeed = Generated<typeof lineSeed>;

/** A line whose every sum has at least one month or day to be spent in. */
export function lineOf(
  seed: LineSeed,
  id: string,
  [first, last]: readonly [Day, Day],
  partMonth: PartMonth,
  posts: readonly string[],
): LineParts {
  const sum = withPost(seed, sumOf(seed, first, last, partMonth), posts);
  const to = "to" in sum ? (sum.to as Day | undefined) : undefined;
  const afterEnd =
    seed.staff && seed.afterEnd !== null && to !== undefined && to < last && to >= first
      ? { afterEnd: seed.afterEnd === undefined ? {} : { absorbed: dayFrom(seed.afterEnd, addDays(to, 1), last) } }
      : {};
  const premium = seed.staff && seed.premium !== null ? { agencyPremium: seed.premium } : {};
  const sums = "amount" in sum ? [sum.amount] : sum.is === "yearly" ? sum.perYear.map(({ amount }) => amount) : [];
  const income =
    !seed.staff && sums.every((one) => one <= 0)
      ? { income: true as const, ...(seed.status && { status: seed.status }) }
      : {};
  return { id, kind: seed.staff ? "staff" : "other", spread: seed.spread, sum, ...income, ...afterEnd, ...premium };
}

/** Income by year that begins with a post, or with the first of two. */
function withPost({ begins, staff }: LineSeed, sum: LineParts["sum"], posts: readonly string[]): LineParts["sum"] {
  if (begins === null || staff || sum.is !== "yearly" || posts.length === 0) return sum;
  const { from: _, ...whole } = sum;
  const ids = new Set([begins, ...(begins > 3 ? [begins + 1] : [])].map((n) => posts[n % posts.length]!));
  const perYear = sum.perYear.map(({ year, amount: one }) => ({ year, amount: one > 0 ? 0 - one : one }));
  return { ...whole, perYear, begins: [...ids] };
}

/** The same day, or where it is a Saturday or Sunday the nearest day before or after it that is none. */
function offWeekend(date: Day, step: -1 | 1): Day {
  const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  return isWeekend ? offWeekend(addDays(date, step), step) : date;
}

function sumOf(seed: LineSeed, first: Day, last: Day, partMonth: PartMonth): LineParts["sum"] {
  const begin = (from: Day): Day => {
    if (partMonth === "whole-months") return `${from.slice(0, 7)}-01` as Day;
    return partMonth === "weekdays" ? offWeekend(from, -1) : from;
  };
  const finish = (to: Day): Day => (partMonth === "weekdays" ? offWeekend(to, 1) : to);
  if (seed.is === "one-off") return { is: "one-off", amount: seed.sums[0]!, on: dayFrom(seed.on, first, last) };
  if (seed.is === "fixed") {
    const from = begin(dayFrom(seed.on, addMonths(first, -6), last));
    const to = finish(dayFrom(seed.to ?? seed.on, from > first ? from : first, addMonths(last, 6)));
    return {
      ...{ is: "fixed", amount: seed.sums[0]! },
      ...(seed.from === null ? {} : { from }),
      ...(seed.to === null ? {} : { to }),
    };
  }
  const years = yearsFrom(yearOfDay(first), yearOfDay(last));
  const given = years.slice(Math.min(seed.firstYear, years.length - 1)).slice(0, seed.sums.length);
  const lastGiven = given.at(-1)!;
  const from = seed.from === null ? undefined : begin(dayFrom(seed.from, firstDay(given[0]!), lastDay(given[0]!)));
  const begins = from !== undefined && from > firstDay(lastGiven) ? from : firstDay(lastGiven);
  const to =
    seed.to === null ? undefined : finish(dayFrom(seed.to, begins, seed.growth === null ? lastDay(lastGiven) : last));
  return {
    is: "yearly",
    perYear: given.map((year, n) => ({ year, amount: seed.sums[n]! })),
    ...(seed.growth === null ? {} : { growth: seed.growth }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
