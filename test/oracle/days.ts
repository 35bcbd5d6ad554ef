import { utc } from "@date-fns/utc";
import {
  addDays,
  addMonths,
  differenceInCalendarDays,
  eachDayOfInterval,
  getDaysInMonth,
  isWeekend,
  lastDayOfMonth,
  lightFormat,
  parseISO,
} from "date-fns";
import type { Day, FinancialYear, Month } from "../../packages/core/src/calendar/index.ts";

/** A day of the calendar with all that a rule may ask of it. */
export interface CalendarDay {
  readonly date: Day;
  readonly dayOfMonth: number;
  readonly month: Month;
  readonly daysInMonth: number;
  /** The last day of its month: the day whose rates count. */
  readonly payday: Day;
  readonly year: FinancialYear;
  readonly daysInYear: number;
  /** April is 1, March is 12. */
  readonly period: number;
  /** Monday to Friday. */
  readonly isWeekday: boolean;
  /** Mondays to Fridays of its financial year. */
  readonly weekdaysInYear: number;
}

const read = (date: Day) => parseISO(date, { in: utc });
const write = (date: Parameters<typeof lightFormat>[0]): Day => lightFormat(date, "yyyy-MM-dd") as Day;

export const daysAfter = (date: Day, days: number): Day => write(addDays(read(date), days));
export const dayBefore = (date: Day): Day => daysAfter(date, -1);

/** The same day of a later month, or the last day of a month that is too short for it. */
export const monthsAfter = (date: Day, months: number): Day => write(addMonths(read(date), months));

/** Days from one to another, both counted; none where the second comes first. */
export const daysIn = (from: Day, to: Day): number =>
  to < from ? 0 : differenceInCalendarDays(read(to), read(from), { in: utc }) + 1;

export const later = (one: Day, other: Day): Day => (one < other ? other : one);
export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
export const firstOfYear = (year: FinancialYear): Day => `${year.slice(0, 4)}-04-01` as Day;
export const lastOfYear = (year: FinancialYear): Day => dayBefore(monthsAfter(firstOfYear(year), 12));

/** Sorts by a date, leaving what has the same date as it stands. */
export const byDate =
  <Dated>(dateOf: (entry: Dated) => Day) =>
  (a: Dated, b: Dated): number =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0;

/** The first 1 April after a day, never the day itself. */
export const aprilAfter = (date: Day): Day => {
  const ofThatYear = `${date.slice(0, 4)}-04-01` as Day;
  return ofThatYear > date ? ofThatYear : monthsAfter(ofThatYear, 12);
};

/** The Mondays to Fridays of a financial year, counted one by one, once for each year. */
function weekdaysOf(year: FinancialYear): number {
  const days = { start: read(firstOfYear(year)), end: read(lastOfYear(year)) };
  const count = weekdaysOfYears.get(year) ?? eachDayOfInterval(days).filter((day) => !isWeekend(day)).length;
  weekdaysOfYears.set(year, count);
  return count;
}

const weekdaysOfYears = new Map<FinancialYear, number>();

/** Every day from one to another, both included. */
export function daysFrom(first: Day, last: Day): CalendarDay[] {
  if (last < first) return [];
  return eachDayOfInterval({ start: read(first), end: read(last) }).map((at) => {
    const date = write(at);
    const calendarMonth = at.getMonth() + 1;
    const startsIn = calendarMonth >= 4 ? at.getFullYear() : at.getFullYear() - 1;
    const year = `${startsIn}/${String((startsIn + 1) % 100).padStart(2, "0")}` as FinancialYear;
    return {
      date,
      dayOfMonth: at.getDate(),
      month: date.slice(0, 7) as Month,
      daysInMonth: getDaysInMonth(at),
      payday: write(lastDayOfMonth(at)),
      year,
      daysInYear: differenceInCalendarDays(lastOfYear(year), firstOfYear(year), { in: utc }) + 1,
      period: ((calendarMonth + 8) % 12) + 1,
      isWeekday: !isWeekend(at),
      weekdaysInYear: weekdaysOf(year),
    };
  });
}
