import { type Day, type FinancialYear, isDay, type Plan } from "@outturn/core";

const YEAR = 12;

/**
 * The same day some months later; the last of the month where it has no such day.
 *
 * @example monthsLater("2026-01-31", 1) // => "2026-02-28"
 */
export function monthsLater(day: string, months: number): Day {
  const month = YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1 + months;
  const [year, of] = [Math.floor(month / YEAR), (month % YEAR) + 1];
  const start = `${String(year).padStart(4, "0")}-${String(of).padStart(2, "0")}`;
  return `${start}-${String(Math.min(Number(day.slice(8)), daysIn(start))).padStart(2, "0")}` as Day;
}

/** How many days a month has. */
export const daysIn = (month: string): number => [31, 30, 29, 28].find((last) => isDay(`${month}-${last}`))!;

/**
 * The first day of a month, so many months later.
 *
 * @example firstOfMonth("2024-09-16", 5) // => "2025-02-01"
 */
export const firstOfMonth = (day: string, later = 0): Day => monthsLater(`${day.slice(0, 7)}-01`, later);

/**
 * The day before.
 *
 * @example dayBefore("2025-01-01") // => "2024-12-31"
 */
export function dayBefore(day: string): Day {
  const of = Number(day.slice(8));
  if (of > 1) return `${day.slice(0, 8)}${String(of - 1).padStart(2, "0")}` as Day;
  const month = firstOfMonth(day, -1).slice(0, 7);
  return `${month}-${daysIn(month)}` as Day;
}

/** Whole months from the month of one day to that of another. */
export const monthsBetween = (from: string, to: string): number =>
  YEAR * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** The months of so many financial years, each after the last. */
export const monthsOf = (first: FinancialYear, years: number): string[] =>
  Array.from({ length: YEAR * years }, (_, at) => firstOfMonth(`${first.slice(0, 4)}-04-01`, at).slice(0, 7));

/**
 * The financial year of a month or a day.
 *
 * @example yearOf("2026-03") // => "2025/26"
 */
export function yearOf(month: string): FinancialYear {
  const year = Number(month.slice(0, 4)) - (month.slice(5, 7) < "04" ? 1 : 0);
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}` as FinancialYear;
}

/** The first day of a plan's years. */
export const firstDayOf = ({ years }: Plan): Day => `${years.from.slice(0, 4)}-04-01` as Day;

/** The last day of a plan's years. */
export const lastDayOf = ({ years }: Plan): Day => `${Number(years.to.slice(0, 4)) + 1}-03-31` as Day;
