import { type Day, dayAt, daysBeforeMonth } from "./day.ts";
import { daysInMonth, type MonthIndex } from "./month.ts";

/**
 * The start of a day as one whole number, 32 × month + days of the month before it: instants compare as numbers, and the month
 * is a shift away.
 */
export type Instant = number;

/** The start of a day. Its digits are read one by one: a plan has thousands of days, and cutting texts is slow. */
export function startOf(day: Day): Instant {
  const year = 100 * twoDigits(day, 0) + twoDigits(day, 2);
  return (12 * year + twoDigits(day, 5) - 1) * 32 + twoDigits(day, 8) - 1;
}

const ZERO = "0".charCodeAt(0);
const twoDigits = (dayText: string, position: number): number =>
  10 * dayText.charCodeAt(position) + dayText.charCodeAt(position + 1) - 11 * ZERO;

/** The start of the day after, where a span whose last day is `day` ends. */
export function endOf(day: Day): Instant {
  const start = startOf(day);
  return daysBefore(start) + 1 === daysInMonth(monthAt(start)) ? startOfMonth(monthAt(start) + 1) : start + 1;
}

/** The first day of a month. */
export const startOfMonth = (month: MonthIndex): Instant => month * 32;

/** The start of the day before. */
export const dayBefore = (instant: Instant): Instant =>
  daysBefore(instant) > 0 ? instant - 1 : startOfMonth(monthAt(instant) - 1) + daysInMonth(monthAt(instant) - 1) - 1;

/** The month in which an instant lies. */
export const monthAt = (instant: Instant): MonthIndex => instant >> 5;

/** The first month that does not begin before an instant. */
export const monthFrom = (instant: Instant): MonthIndex => (instant + 31) >> 5;

/** The start of the month after that of an instant. */
export const nextMonth = (instant: Instant): Instant => startOfMonth(monthAt(instant) + 1);

/** Days of its month that lie before an instant. */
export const daysBefore = (instant: Instant): number => instant & 31;

/** The day that starts at an instant. */
export const dayOn = (instant: Instant): Day => dayAt(monthAt(instant), daysBefore(instant));

/** Days from an instant to a later one of the same month, or to the start of the next. */
export const daysToWithin = (fromInstant: Instant, untilInstant: Instant): number =>
  (daysBefore(untilInstant) || daysInMonth(monthAt(fromInstant))) - daysBefore(fromInstant);

/** The days of a month from one instant up to another. */
export function daysWithin(month: MonthIndex, fromInstant: Instant, untilInstant: Instant): number {
  const end =
    monthAt(untilInstant) > month ? daysInMonth(month) : monthAt(untilInstant) === month ? daysBefore(untilInstant) : 0;
  const start = monthAt(fromInstant) > month ? end : monthAt(fromInstant) === month ? daysBefore(fromInstant) : 0;
  return Math.max(0, end - start);
}

/** Mondays to Fridays from one instant to a later one. */
export const weekdaysUntil = (fromInstant: Instant, untilInstant: Instant): number =>
  weekdaysBefore(untilInstant) - weekdaysBefore(fromInstant);

/** Mondays to Fridays before an instant, on a count whose first day is a Monday: five in each week, and no more than five in the last. */
function weekdaysBefore(instant: Instant): number {
  const dayCount = daysBeforeMonth(monthAt(instant)) + daysBefore(instant) + MONDAY;
  const weeks = Math.floor(dayCount / 7);
  return 5 * weeks + Math.min(5, dayCount - 7 * weeks);
}

/** How many days after a Monday the count of days begins. */
const MONDAY = 2;

/** Days from one instant to a later one. */
export const daysUntil = (fromInstant: Instant, untilInstant: Instant): number =>
  daysBeforeMonth(monthAt(untilInstant)) +
  daysBefore(untilInstant) -
  daysBeforeMonth(monthAt(fromInstant)) -
  daysBefore(fromInstant);

/** The same day of the month some months later, or the month's last day where it is shorter. */
export function monthsLater(instant: Instant, monthCount: number): Instant {
  const month = monthAt(instant) + monthCount;
  return startOfMonth(month) + Math.min(daysBefore(instant), daysInMonth(month) - 1);
}
