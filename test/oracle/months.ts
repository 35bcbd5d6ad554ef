import type { Month } from "../../packages/core/src/calendar/index.ts";
import type { Conventions } from "../../packages/core/src/plan/index.ts";
import type { CalendarDay } from "./days.ts";
import { add, type Exactly, exact, groupBy, NOTHING, toPenny } from "./exact.ts";

/** A day that is paid for, with the year's sum in force on it. */
export interface PaidDay {
  readonly day: CalendarDay;
  readonly annual: Exactly;
}

/** Whole-month pay of a period: what twelfths up to it come to, less what they came to before. */
export const wholeMonth = (annual: Exactly, period: number): Exactly =>
  toPenny(annual.times(period).div(12)).minus(toPenny(annual.times(period - 1).div(12)));

/** A part month, or one with two rates: each rate's whole-month pay by its days; the sum is rounded once. */
function byCalendarDays(days: readonly PaidDay[]): Exactly {
  const { period, daysInMonth } = days[0]!.day;
  const rates = groupBy(days, ({ annual }) => annual.toString());
  const parts = [...rates.values()].map((same) => wholeMonth(same[0]!.annual, period).times(same.length));
  return toPenny(add(parts).div(daysInMonth));
}

function byFirstOfMonth(days: readonly PaidDay[]): Exactly {
  const first = days.find(({ day }) => day.dayOfMonth === 1);
  return first ? wholeMonth(first.annual, first.day.period) : NOTHING;
}

/** Each day that counts a part of its year's sum, by a running total that begins again each April. */
function byRunningTotal(
  months: ReadonlyMap<Month, readonly PaidDay[]>,
  counts: (day: CalendarDay) => boolean,
  inYear: (day: CalendarDay) => number,
): Map<Month, Exactly> {
  const result = new Map<Month, Exactly>();
  let year = "";
  let soFar = NOTHING;
  for (const [month, days] of months) {
    const { day } = days[0]!;
    if (day.year !== year) soFar = NOTHING;
    year = day.year;
    const before = toPenny(soFar.div(inYear(day)));
    const rates = groupBy(
      days.filter((paid) => counts(paid.day)),
      ({ annual }) => annual.toString(),
    );
    soFar = soFar.plus(add([...rates.values()].map((same) => same[0]!.annual.times(exact(same.length)))));
    result.set(month, toPenny(soFar.div(inYear(day))).minus(before));
  }
  return result;
}

/** Spreads a year's sum over the months of the days that are paid for, given in order of date (C3, C13). */
export function byMonth(days: readonly PaidDay[], partMonth: Conventions["partMonth"]): Map<Month, Exactly> {
  const months = groupBy(days, ({ day }) => day.month);
  const monthByMonth = (rule: (days: readonly PaidDay[]) => Exactly) =>
    new Map([...months].map(([month, paid]) => [month, rule(paid)]));
  switch (partMonth) {
    case "calendar-days":
      return monthByMonth(byCalendarDays);
    case "whole-months":
      return monthByMonth(byFirstOfMonth);
    case "days-of-year":
      return byRunningTotal(
        months,
        () => true,
        (day) => day.daysInYear,
      );
    case "weekdays":
      return byRunningTotal(
        months,
        (day) => day.isWeekday,
        (day) => day.weekdaysInYear,
      );
  }
}
