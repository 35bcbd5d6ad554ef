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
const twoDigits = (text: string, at: number): number => 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * ZERO;

/** The start of the day after, where a span whose last day is `day` ends. */
export function endOf(day: Day): Instant {
  const start = startOf(day);
  return daysBefore(start) + 1 === daysInMonth(monthAt(start)) ? startOfMonth(monthAt(start) + 1) : start + 1;
}

/** The first day of a month. */
export const startOfMonth = (month: MonthIndex): Instant => month * 32;

/** The start of the day before. */
export const dayBefore = (at: Instant): Instant =>
  daysBefore(at) > 0 ? at - 1 : startOfMonth(monthAt(at) - 1) + daysInMonth(monthAt(at) - 1) - 1;

/** The month in which an instant lies. */
export const monthAt = (at: Instant): MonthIndex => at >> 5;

/** The first month that does not begin before an instant. */
export const monthFrom = (at: Instant): MonthIndex => (at + 31) >> 5;

/** The start of the month after that of an instant. */
export const nextMonth = (at: Instant): Instant => startOfMonth(monthAt(at) + 1);

/** Days of its month that lie before an instant. */
export const daysBefore = (at: Instant): number => at & 31;

/** The day that starts at an instant. */
export const dayOn = (at: Instant): Day => dayAt(monthAt(at), daysBefore(at));

/** Days from an instant to a later one of the same month, or to the start of the next. */
export const daysToWithin = (from: Instant, until: Instant): number =>
  (daysBefore(until) || daysInMonth(monthAt(from))) - daysBefore(from);

/** The days of a month from one instant up to another. */
export function daysWithin(month: MonthIndex, from: Instant, until: Instant): number {
  const end = monthAt(until) > month ? daysInMonth(month) : monthAt(until) === month ? daysBefore(until) : 0;
  const start = monthAt(from) > month ? end : monthAt(from) === month ? daysBefore(from) : 0;
  return Math.max(0, end - start);
}

/** Mondays to Fridays from one instant to a later one. */
export const weekdaysUntil = (from: Instant, until: Instant): number => weekdaysBefore(until) - weekdaysBefore(from);

/** Mondays to Fridays before an instant, on a count whose first day is a Monday: five in each week, and no more than five in the last. */
function weekdaysBefore(at: Instant): number {
  const days = daysBeforeMonth(monthAt(at)) + daysBefore(at) + MONDAY;
  const weeks = Math.floor(days / 7);
  return 5 * weeks + Math.min(5, days - 7 * weeks);
}

/** How many days after a Monday the count of days begins. */
const MONDAY = 2;

/** Days from one instant to a later one. */
export const daysUntil = (from: Instant, until: Instant): number =>
  daysBeforeMonth(monthAt(until)) + daysBefore(until) - daysBeforeMonth(monthAt(from)) - daysBefore(from);

/** The same day of the month some months later, or the month's last day where it is shorter. */
export function monthsLater(at: Instant, months: number): Instant {
  const month = monthAt(at) + months;
  return startOfMonth(month) + Math.min(daysBefore(at), daysInMonth(month) - 1);
}
