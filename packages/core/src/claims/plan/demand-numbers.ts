import {
  type Day,
  dayAt,
  dayInWords,
  daysInMonth,
  type FinancialYear,
  firstMonth,
  isDay,
  lastDay,
  type Month,
  type MonthIndex,
  monthIndex,
  monthInWords,
  yearOfDay,
  yearsFrom,
} from "../../calendar/index.ts";
import { type CostedMonth, countDemand } from "../../demand/index.ts";
import type { DemandKind, Plan } from "../../plan/index.ts";
import type { NumberHeld, NumbersHeld } from "./number-held.ts";

/** For when a number is said: a day, a month, a year, or nothing. */
export interface WhenSaid {
  readonly on?: Day | Month;
  readonly year?: FinancialYear;
}

/** Numbers by month, and those of a day that is no month's end; all in ten-thousandths. */
export interface NumberByMonth {
  readonly opening?: { readonly amount: number; readonly on: Day };
  readonly first: MonthIndex;
  /** At each month's end from the first on. */
  readonly ends: readonly number[];
  /** The fewest on any day of each month. */
  readonly fewest: readonly number[];
}

const HUNDREDTH = 100;

/** How many there are of some kinds together, from the day on which all of them are counted to the end of the plan. */
export function numbersTogether(plan: Plan, kinds: readonly DemandKind[]): NumberByMonth {
  const opened = kinds.map(({ opening }) => opening.on).sort();
  const first = monthIndex(opened.at(-1)!);
  const counts = countDemand(kinds, { from: yearOfDay(opened[0]!), to: plan.years.to }, plan.demand);
  const sums = (numberOf: (month: CostedMonth) => number): readonly number[] =>
    (counts[0]?.months ?? []).flatMap(({ month }, monthPlace) =>
      month < first ? [] : [HUNDREDTH * counts.reduce((total, { months }) => total + numberOf(months[monthPlace]!), 0)],
    );
  return {
    ...(opened[0] === opened.at(-1) && {
      opening: { amount: HUNDREDTH * kinds.reduce((total, { opening }) => total + opening.count, 0), on: opened[0]! },
    }),
    ...{ first, ends: sums(({ number }) => number), fewest: sums(({ fewest }) => fewest.number) },
  };
}

/** The numbers that words may mean which say for when they are, or why there is none. */
export function numbersWhen(
  { opening, first, ends, fewest }: NumberByMonth,
  { on, year }: WhenSaid,
  plan: Plan,
): NumbersHeld | { readonly missing: string } {
  const atEnd = (month: MonthIndex): readonly NumberHeld[] => {
    const amount = ends[month - first];
    return amount === undefined
      ? []
      : [{ amount, wordsAfter: `on ${dayInWords(dayAt(month, daysInMonth(month) - 1))}` }];
  };
  const atOpening: readonly NumberHeld[] = opening
    ? [{ amount: opening.amount, wordsAfter: `on ${dayInWords(opening.on)}` }]
    : [];
  const within = (from: MonthIndex, until: MonthIndex, named: readonly NumberHeld[]): NumbersHeld => {
    const places = ends.map((_, place) => place).filter((place) => first + place >= from && first + place < until);
    const all = [...named.map(({ amount }) => amount), ...places.flatMap((place) => [ends[place]!, fewest[place]!])];
    return { named, least: Math.min(...all), most: Math.max(...all) };
  };
  const last = first + ends.length;
  const outside = (words: string) => ({ missing: `the plan counts nothing ${words}` });
  if (on !== undefined) {
    const month = monthIndex(on);
    if (isDay(on)) {
      if (on === opening?.on) return within(month, month, atOpening);
      const isEnd = on === dayAt(month, daysInMonth(month) - 1);
      const named = isEnd ? atEnd(month) : [...atEnd(month), ...atEnd(month - 1)];
      if (named.length === 0 || (opening && on < opening.on)) return outside(`on ${dayInWords(on)}`);
      return isEnd ? within(month, month, named) : within(month, month + 1, named);
    }
    const isOpening = opening !== undefined && monthIndex(opening.on) === month;
    const named = [...(isOpening ? atOpening : []), ...atEnd(month), ...(isOpening ? [] : atEnd(month - 1))];
    return month < first || month >= last ? outside(`in ${monthInWords(month)}`) : within(month, month + 1, named);
  }
  if (year !== undefined) {
    const start = firstMonth(year);
    const named = [...atEnd(start + 11), ...atEnd(start - 1)];
    return named.length === 0 ? outside(`in ${year}`) : within(start, start + 12, named);
  }
  const yearEnds = yearsFrom(plan.years.from, plan.years.to).flatMap((planYear) =>
    atEnd(monthIndex(lastDay(planYear))),
  );
  return within(first, last, [...atOpening, ...yearEnds]);
}
