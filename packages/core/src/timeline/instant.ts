import { type Day, daysBeforeMonth, daysInMonth, type MonthIndex, monthIndex } from "../calendar/index.ts";

/**
 * The start of a day as one whole number, 32 × month + days of the month before it: instants compare as numbers, and the month
 * is a shift away.
 */
export type Instant = number;

/** The start of a day. */
export const startOf = (day: Day): Instant => monthIndex(day) * 32 + Number(day.slice(8)) - 1;

/** The start of the day after, where a span whose last day is `day` ends. */
export function endOf(day: Day): Instant {
  const month = monthIndex(day);
  const before = Number(day.slice(8));
  return before === daysInMonth(month) ? (month + 1) * 32 : month * 32 + before;
}

/** The first day of a month. */
export const startOfMonth = (month: MonthIndex): Instant => month * 32;

export const monthAt = (at: Instant): MonthIndex => at >> 5;

/** Days of its month that lie before an instant. */
const daysBefore = (at: Instant): number => at & 31;

/** Days from one instant to a later one. */
export const daysUntil = (from: Instant, until: Instant): number =>
  daysBeforeMonth(monthAt(until)) + daysBefore(until) - daysBeforeMonth(monthAt(from)) - daysBefore(from);

/** The same day of the month some months later, or the month's last day where it is shorter. */
export function monthsLater(at: Instant, months: number): Instant {
  const month = monthAt(at) + months;
  return month * 32 + Math.min(daysBefore(at), daysInMonth(month) - 1);
}
