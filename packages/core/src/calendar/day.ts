import { daysInMonth, type MonthIndex, monthIndex, monthInWords, monthOf } from "./month.ts";

declare const unit: unique symbol;

/** A plain calendar date, shape "YYYY-MM-DD": no clock and no time zone, ever. Sorts and compares as text. */
export type Day = `${number}-${number}-${number}` & { readonly [unit]: "day" };

/** A day as the engine holds it: the month as a whole number, and how many days of that month lie before it (0 to 30). */
export interface DayParts {
  readonly month: MonthIndex;
  readonly before: number;
}

const shape = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Whether a text is a real calendar date between 1000 and 9998, written "YYYY-MM-DD".
 *
 * @example isDay("2025-02-29") // => false
 */
export function isDay(dayText: string): dayText is Day {
  if (!shape.test(dayText) || dayText < "1000" || dayText >= "9999") return false;
  return Number(dayText.slice(8)) <= daysInMonth(monthIndex(dayText));
}

/**
 * A date, checked.
 *
 * @throws RangeError when the text is no real date "YYYY-MM-DD": a programmer's mistake, since plans are checked as they are read
 * @example day("2024-09-01") // => "2024-09-01"
 */
export function day(dayText: string): Day {
  if (!isDay(dayText)) throw new RangeError(`"${dayText}" is not a date such as 2024-09-01`);
  return dayText;
}

/**
 * The day of a month that has `daysBefore` days before it; a number past either end of the month runs on into the next or the last.
 *
 * @example dayAt(monthIndex("2024-09"), 30) // => "2024-10-01"
 */
export function dayAt(month: MonthIndex, daysBefore: number): Day {
  let position = month;
  let remaining = daysBefore;
  while (remaining < 0) remaining += daysInMonth(--position);
  for (let length = daysInMonth(position); remaining >= length; length = daysInMonth(position)) {
    remaining -= length;
    position += 1;
  }
  return `${monthOf(position)}-${String(remaining + 1).padStart(2, "0")}` as Day;
}

/** The day as month and days before it. */
export function parts(date: Day): DayParts {
  return { month: monthIndex(date), before: Number(date.slice(8)) - 1 };
}

/**
 * The day a number of days later, or earlier with a minus.
 *
 * @example addDays(day("2024-02-28"), 2) // => "2024-03-01"
 */
export function addDays(date: Day, dayCount: number): Day {
  return dayAt(monthIndex(date), Number(date.slice(8)) - 1 + dayCount);
}

/**
 * The same day of the month a number of months later; the last day of that month where it is shorter.
 *
 * @example addMonths(day("2024-08-31"), 6) // => "2025-02-28"
 */
export function addMonths(date: Day, monthCount: number): Day {
  const toMonth = monthIndex(date) + monthCount;
  return dayAt(toMonth, Math.min(Number(date.slice(8)), daysInMonth(toMonth)) - 1);
}

/**
 * Days from one date to another: 0 for the same day, negative when `toDay` comes first.
 *
 * @example daysBetween(day("2024-04-01"), day("2025-04-01")) // => 365
 */
export function daysBetween(fromDay: Day, toDay: Day): number {
  return dayNumber(toDay) - dayNumber(fromDay);
}

/**
 * Days since 1 March of year 0: a count for differences, with the leap day at the end of each counted year.
 *
 * @example dayNumber(day("2024-03-01")) - dayNumber(day("2024-02-28")) // => 2
 */
export function dayNumber(date: Day): number {
  return daysBeforeMonth(monthIndex(date)) + Number(date.slice(8)) - 1;
}

/**
 * Days before the month's first day, on the same count as `dayNumber`.
 *
 * @example daysBeforeMonth(monthIndex("2025-04")) - daysBeforeMonth(monthIndex("2024-04")) // => 365
 */
export function daysBeforeMonth(month: MonthIndex): number {
  const sinceMarch = month - 2;
  const year = Math.floor(sinceMarch / 12);
  const dayOfYear = Math.floor((153 * (sinceMarch - 12 * year) + 2) / 5); // 153 days in each five months from March
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/**
 * The date in words, as papers write it.
 *
 * @example dayInWords(day("2024-09-01")) // => "1 September 2024"
 */
export function dayInWords(date: Day): string {
  return `${Number(date.slice(8))} ${monthInWords(monthIndex(date))}`;
}
