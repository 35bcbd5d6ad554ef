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
import { withoutLoss } from "../formula/index.ts";
import { daysStayed, numberOnDay } from "../rules/index.ts";
import type { CountedKind, Move, WeeklyPrice, YearsCounted } from "./demand.ts";
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
  into: readonly Move[],
  years: YearsCounted,
): readonly CountedMonth<Price>[] {
  const { inMonth, onDays } = flowsOf(kind, into);
  const [opened, openMonth] = [dayNumber(kind.opening.on), monthIndex(kind.opening.on)];
  const monthWalk: MonthWalk<Price> = {
    kind,
    growthOn: growthYears(kind),
    isLeavingPaid: kind.placementDays === "leaving-day-paid",
  };
  const [first, last] = [firstMonth(years.from), firstMonth(years.to) + 11];
  const found: CountedMonth<Price>[] = [];
  let [carriedNumber, past] = [0, 0];
  while (past < onDays.length && onDays[past]!.day <= opened) past += 1;
  for (let month = Math.min(openMonth, first); month <= last; month += 1) {
    const [startNumber, length] = [daysBeforeMonth(month), daysInMonth(month)];
    const daysPassed = month < openMonth ? length : Math.min(length, Math.max(0, opened + 1 - startNumber));
    const evenFlow = month < openMonth ? NOTHING : remaining(inMonth(month), length - daysPassed, length);
    const datedFlows = onDays.slice(past).filter(({ day }) => day < startNumber + length);
    past += datedFlows.length;
    if (month >= first)
      found.push(
        countMonth(monthWalk, { month, startNumber, length, daysPassed, evenFlow, datedFlows, carriedNumber }),
      );
    carriedNumber += evenFlow.net + datedFlows.reduce((total, { net }) => total + net, 0);
  }
  return found;
}

const NOTHING: Net = { net: 0, gone: 0, doubled: 0 };

/** What of a month's flow comes after the day of the opening, in whole hundredths. */
function remaining({ net, gone, doubled }: Net, days: number, length: number): Net {
  if (days === length) return { net, gone, doubled };
  const part = (number: number): number => Math.round((number * days) / length);
  return { net: part(net + gone) - part(gone), gone: part(gone), doubled: part(doubled) };
}

interface MonthWalk<Price extends WeeklyPrice> {
  readonly kind: CountedKind<Price>;
  readonly growthOn: (day: number) => GrowthYear;
  readonly isLeavingPaid: boolean;
}

interface MonthToCount {
  readonly month: MonthIndex;
  /** Its first day, by the count of days; how many it has, and how many of them are over when the flow begins. */
  readonly startNumber: number;
  readonly length: number;
  readonly daysPassed: number;
  readonly evenFlow: Net;
  readonly datedFlows: readonly (Net & { readonly day: number })[];
  /** Come less gone up to the month. */
  readonly carriedNumber: number;
}

const numberOn = withoutLoss(numberOnDay);
const daysOf = withoutLoss(daysStayed);

function countMonth<Price extends WeeklyPrice>(
  monthWalk: MonthWalk<Price>,
  toCount: MonthToCount,
): CountedMonth<Price> {
  const { month, startNumber, length, daysPassed, evenFlow, datedFlows, carriedNumber } = toCount;
  const monthDays = Math.max(1, length - daysPassed);
  const stretches: { counted: CountedBy; price?: PriceOnDay<Price> | undefined; year: GrowthYear }[] = [];
  let fewest: CountedMonth["fewest"] | undefined;
  let number = 0;
  let baseNumber = carriedNumber;
  const cutDays = cutDaysOf(monthWalk, toCount);
  for (let cutIndex = 0; cutIndex + 1 < cutDays.length; cutIndex += 1) {
    const [from, until] = [cutDays[cutIndex]!, cutDays[cutIndex + 1]!];
    const days = until - from;
    const flowsOfToday = datedFlows.filter(({ day }) => day === startNumber + from);
    for (const { net } of flowsOfToday) baseNumber += net;
    const year = monthWalk.growthOn(startNumber + from);
    const whole = year.number + baseNumber;
    const price = priceOn(monthWalk.kind, dayAt(month, from));
    const daysInto = (day: number): number => Math.max(0, day + 1 - daysPassed);
    const numberAtDay = (day: number): number =>
      numberOn({
        whole,
        evenly: evenFlow.net * daysInto(day),
        monthDays,
        grown: year.more * Math.max(0, startNumber + day - year.since),
        yearDays: year.days,
      });
    for (const day of [from, until - 1]) {
      number = numberAtDay(day);
      if (fewest === undefined || number < fewest.number) fewest = { number, on: dayAt(month, day) };
    }
    const paidDays = ({ gone, doubled }: Net): number => (monthWalk.isLeavingPaid ? gone + doubled : doubled);
    const paidToday = flowsOfToday.reduce((total, event) => total + paidDays(event), 0);
    const shrinking = monthWalk.isLeavingPaid ? Math.max(0, -year.more) : 0;
    const added: CountedBy = {
      whole: whole * days + paidToday,
      evenly:
        evenFlow.net * sumOfRange(daysInto(from), daysInto(until - 1)) +
        paidDays(evenFlow) * daysAfter(daysPassed, from, until),
      monthDays,
      grown:
        year.more * sumOfRange(Math.max(0, startNumber + from - year.since), startNumber + until - 1 - year.since) +
        shrinking * daysAfter(daysPassed, from, until),
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
      days: daysOf(counted),
      ...(price && { price }),
    })),
    number,
    fewest: fewest!,
  };
}

/** All whole numbers from one to another, added up. */
const sumOfRange = (first: number, last: number): number => ((last - first + 1) * (first + last)) / 2;

const daysAfter = (daysPassed: number, from: number, until: number): number =>
  Math.max(0, until - Math.max(from, daysPassed));

/** The days of a month, from nothing, on which something else begins, and the day after its last. */
function cutDaysOf<Price extends WeeklyPrice>(
  { kind, growthOn }: MonthWalk<Price>,
  { month, startNumber, length, daysPassed, datedFlows }: MonthToCount,
): readonly number[] {
  const { since, days } = growthOn(startNumber);
  const all = [
    ...[0, length],
    ...(daysPassed > 0 && daysPassed < length ? [daysPassed] : []),
    ...datedFlows.map(({ day }) => day - startNumber),
    ...kind.prices.filter(({ from }) => monthIndex(from) === month).map(({ from }) => dayNumber(from) - startNumber),
    ...(kind.growth === undefined ? [] : [since + days + 1 - startNumber]),
  ];
  return [...new Set(all.filter((day) => day >= 0 && day <= length))].sort((first, second) => first - second);
}

const together = (first: CountedBy, second: CountedBy): CountedBy => ({
  ...second,
  whole: first.whole + second.whole,
  evenly: first.evenly + second.evenly,
  grown: first.grown + second.grown,
});
