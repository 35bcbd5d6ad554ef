import {
  type Day,
  dayAt,
  dayNumber,
  daysBeforeMonth,
  daysInMonth,
  firstMonth,
  type MonthIndex,
  monthIndex,
} from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { daysStayed, numberOnDay } from "../rules/index.ts";
import type { CountedKind, WeeklyPrice, YearsCounted } from "./demand.ts";
import { flowsOf, type Net } from "./flows.ts";
import { type GrowthYear, growthYears } from "./growth.ts";
import { type PriceOnDay, priceOn } from "./price.ts";

/** What `daysStayed` and `numberOnDay` take. */
export interface CountedBy {
  readonly whole: number;
  readonly evenly: number;
  readonly monthDays: number;
  readonly grown: number;
  readonly yearDays: number;
}

/** Days of a month with one price and in one year of growth. */
export interface Stretch<Price extends WeeklyPrice = WeeklyPrice> {
  readonly counted: CountedBy;
  /** The days that all of them stay, in ten-thousandths. */
  readonly days: number;
  /** Absent before the first price, and of what is only counted. */
  readonly price?: PriceOnDay<Price>;
}

/** A month of a kind. */
export interface CountedMonth<Price extends WeeklyPrice = WeeklyPrice> {
  readonly month: MonthIndex;
  readonly stretches: readonly Stretch<Price>[];
  /** How many there are on its last day, in hundredths. */
  readonly number: number;
  /** The fewest there are on any of its days, and on which first. */
  readonly fewest: { readonly number: number; readonly on: Day };
}

/** Every month of some years of a kind, day by day: only days on which something happens are looked at. */
export function countMonths<Price extends WeeklyPrice>(
  kind: CountedKind<Price>,
  kinds: readonly CountedKind[],
  years: YearsCounted,
): readonly CountedMonth<Price>[] {
  const { inMonth, onDays } = flowsOf(kind, kinds);
  const [opened, openMonth] = [dayNumber(kind.opening.on), monthIndex(kind.opening.on)];
  const walk: Walk<Price> = { kind, growthOn: growthYears(kind), isPaid: kind.placementDays === "leaving-day-paid" };
  const [first, last] = [firstMonth(years.from), firstMonth(years.to) + 11];
  const found: CountedMonth<Price>[] = [];
  let [carried, past] = [0, 0];
  while (past < onDays.length && onDays[past]!.day <= opened) past += 1;
  for (let month = Math.min(openMonth, first); month <= last; month += 1) {
    const [start, length] = [daysBeforeMonth(month), daysInMonth(month)];
    const passed = month < openMonth ? length : Math.min(length, Math.max(0, opened + 1 - start));
    const even = month < openMonth ? NOTHING : remaining(inMonth(month), length - passed, length);
    const events = onDays.slice(past).filter(({ day }) => day < start + length);
    past += events.length;
    if (month >= first) found.push(countMonth(walk, { month, start, length, passed, even, events, carried }));
    carried += even.net + events.reduce((total, { net }) => total + net, 0);
  }
  return found;
}

const NOTHING: Net = { net: 0, gone: 0 };

/** What of a month's flow comes after the day of the opening, in whole hundredths. */
function remaining({ net, gone }: Net, days: number, length: number): Net {
  if (days === length) return { net, gone };
  const part = (number: number): number => Math.round((number * days) / length);
  return { net: part(net + gone) - part(gone), gone: part(gone) };
}

interface Walk<Price extends WeeklyPrice> {
  readonly kind: CountedKind<Price>;
  readonly growthOn: (day: number) => GrowthYear;
  readonly isPaid: boolean;
}

interface MonthToCount {
  readonly month: MonthIndex;
  /** Its first day, by the count of days; how many it has, and how many of them are over when the flow begins. */
  readonly start: number;
  readonly length: number;
  readonly passed: number;
  readonly even: Net;
  readonly events: readonly (Net & { readonly day: number })[];
  /** Come less gone up to the month. */
  readonly carried: number;
}

const numberOn = exactly(numberOnDay);
const daysOf = exactly(daysStayed);

function countMonth<Price extends WeeklyPrice>(walk: Walk<Price>, toCount: MonthToCount): CountedMonth<Price> {
  const { month, start, length, passed, even, events, carried } = toCount;
  const monthDays = Math.max(1, length - passed);
  const stretches: { counted: CountedBy; price?: PriceOnDay<Price> | undefined; year: GrowthYear }[] = [];
  let fewest: CountedMonth["fewest"] | undefined;
  let number = 0;
  let base = carried;
  const cuts = cutsOf(walk, toCount);
  for (let cut = 0; cut + 1 < cuts.length; cut += 1) {
    const [from, until] = [cuts[cut]!, cuts[cut + 1]!];
    const days = until - from;
    const today = events.filter(({ day }) => day === start + from);
    for (const { net } of today) base += net;
    const year = walk.growthOn(start + from);
    const whole = year.number + base;
    const price = priceOn(walk.kind, dayAt(month, from));
    const into = (day: number): number => Math.max(0, day + 1 - passed);
    const onDay = (day: number): number =>
      Number(
        numberOn(
          asBigInts({
            whole,
            evenly: even.net * into(day),
            monthDays,
            grown: year.more * Math.max(0, start + day - year.since),
            yearDays: year.days,
          }),
        ),
      );
    for (const day of [from, until - 1]) {
      number = onDay(day);
      if (fewest === undefined || number < fewest.number) fewest = { number, on: dayAt(month, day) };
    }
    const paid = walk.isPaid ? { on: today.reduce((gone, event) => gone + event.gone, 0), even: even.gone } : UNPAID;
    const shrinking = walk.isPaid ? Math.max(0, -year.more) : 0;
    const added: CountedBy = {
      whole: whole * days + paid.on,
      evenly: even.net * summed(into(from), into(until - 1)) + paid.even * daysAfter(passed, from, until),
      monthDays,
      grown:
        year.more * summed(Math.max(0, start + from - year.since), start + until - 1 - year.since) +
        shrinking * daysAfter(passed, from, until),
      yearDays: year.days,
    };
    const before = stretches.at(-1);
    if (
      before &&
      before.year === year &&
      before.price?.perWeek === price?.perWeek &&
      before.price?.given === price?.given
    )
      before.counted = together(before.counted, added);
    else stretches.push({ counted: added, price, year });
  }
  return {
    month,
    stretches: stretches.map(({ counted, price }) => ({
      counted,
      days: Number(daysOf(asBigInts(counted))),
      ...(price && { price }),
    })),
    number,
    fewest: fewest!,
  };
}

const UNPAID = { on: 0, even: 0 };

/** All whole numbers from one to another, added up. */
const summed = (first: number, last: number): number => ((last - first + 1) * (first + last)) / 2;

const daysAfter = (passed: number, from: number, until: number): number => Math.max(0, until - Math.max(from, passed));

/** The days of a month, from nothing, on which something else begins, and the day after its last. */
function cutsOf<Price extends WeeklyPrice>(
  { kind, growthOn }: Walk<Price>,
  { month, start, length, passed, events }: MonthToCount,
): readonly number[] {
  const { since, days } = growthOn(start);
  const all = [
    ...[0, length],
    ...(passed > 0 && passed < length ? [passed] : []),
    ...events.map(({ day }) => day - start),
    ...kind.prices.filter(({ from }) => monthIndex(from) === month).map(({ from }) => dayNumber(from) - start),
    ...(kind.growth === undefined ? [] : [since + days + 1 - start]),
  ];
  return [...new Set(all.filter((day) => day >= 0 && day <= length))].sort((first, second) => first - second);
}

const together = (first: CountedBy, second: CountedBy): CountedBy => ({
  ...second,
  whole: first.whole + second.whole,
  evenly: first.evenly + second.evenly,
  grown: first.grown + second.grown,
});

const asBigInts = ({ whole, evenly, monthDays, grown, yearDays }: CountedBy) => ({
  whole: BigInt(whole),
  evenly: BigInt(evenly),
  monthDays: BigInt(monthDays),
  grown: BigInt(grown),
  yearDays: BigInt(yearDays),
});
