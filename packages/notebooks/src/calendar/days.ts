import {
  addDays,
  addMonths,
  type Day,
  type FinancialYear,
  firstDay,
  firstMonth,
  lastDay,
  monthIndex,
  monthOf,
  type Plan,
  yearOfMonth,
} from "@outturn/core";

const YEAR = 12;

/**
 * The first day of a month, so many months later.
 *
 * @example firstOfMonth("2024-09-16", 5) // => "2025-02-01"
 */
export const firstOfMonth = (day: string, later = 0): Day => addMonths(`${day.slice(0, 7)}-01` as Day, later);

/** The day before. */
export const dayBefore = (day: string): Day => addDays(day as Day, -1);

/** Whole months from the month of one day to that of another. */
export const monthsBetween = (from: string, to: string): number => monthIndex(to) - monthIndex(from);

/** The months of so many financial years, each after the last. */
export const monthsOf = (firstYear: FinancialYear, yearCount: number): string[] =>
  Array.from({ length: YEAR * yearCount }, (_, position) => monthOf(firstMonth(firstYear) + position));

/**
 * The financial year of a month or a day.
 *
 * @example yearOf("2026-03") // => "2025/26"
 */
export const yearOf = (month: string): FinancialYear => yearOfMonth(monthIndex(month));

/** The first day of a plan's years. */
export const firstDayOf = ({ years }: Plan): Day => firstDay(years.from);

/** The last day of a plan's years. */
export const lastDayOf = ({ years }: Plan): Day => lastDay(years.to);
