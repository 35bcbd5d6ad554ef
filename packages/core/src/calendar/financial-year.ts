import { type Day, daysBeforeMonth } from "./day.ts";
import { type MonthIndex, monthIndex } from "./month.ts";

declare const unit: unique symbol;

/** A council's year, 1 April to 31 March, labelled by both calendar years: "2024/25". Sorts as text within a century. */
export type FinancialYear = `${number}/${number}` & { readonly [unit]: "financial year" };

const shape = /^(\d{4})\/(\d{2})$/;

/**
 * Whether a text is a financial year whose second part follows its first.
 *
 * @example isFinancialYear("2024/26") // => false
 */
export function isFinancialYear(dayText: string): dayText is FinancialYear {
  const foundMatch = shape.exec(dayText);
  return (
    foundMatch !== null &&
    dayText >= "1000" &&
    dayText < "9998" &&
    (Number(foundMatch[1]) + 1) % 100 === Number(foundMatch[2])
  );
}

const otherwise = /^(?:FY ?)?(?:(\d{4})|(\d{2}))[-/\u2013](?:20)?(\d{2})$/i;

/**
 * The financial year that was meant by a text that people write for one, though not as plans do: 2024-25, 2024/2025, 24/25.
 *
 * @example yearMeant("2024-25") // => "2024/25"
 * @example yearMeant("2024/26") // => undefined
 */
export function yearMeant(dayText: string): FinancialYear | undefined {
  const [, long, short, next] = otherwise.exec(dayText.trim().slice(0, 20)) ?? [];
  const year = `${long ?? `20${short}`}/${next}`;
  return next !== undefined && isFinancialYear(year) ? year : undefined;
}

/**
 * A financial year, checked.
 *
 * @throws RangeError when the text is not of the shape "2024/25": a programmer's mistake
 * @example financialYear("1999/00") // => "1999/00"
 */
export function financialYear(dayText: string): FinancialYear {
  if (!isFinancialYear(dayText)) throw new RangeError(`"${dayText}" is not a financial year such as 2024/25`);
  return dayText;
}

/**
 * The council year that starts in April of a calendar year.
 *
 * @example yearFrom(2024) // => "2024/25"
 */
export function yearFrom(calendarYear: number): FinancialYear {
  return `${calendarYear}/${String((calendarYear + 1) % 100).padStart(2, "0")}` as FinancialYear;
}

/**
 * The calendar year in which a council year starts.
 *
 * @example startsIn(financialYear("2024/25")) // => 2024
 */
export function startsIn(year: FinancialYear): number {
  return Number(year.slice(0, 4));
}

/**
 * The council year that a month falls in.
 *
 * @example yearOfMonth(monthIndex("2025-03")) // => "2024/25"
 */
export function yearOfMonth(month: MonthIndex): FinancialYear {
  return yearFrom(Math.floor((month - 3) / 12));
}

/** The council year that a day falls in. */
export function yearOfDay(date: Day): FinancialYear {
  return yearOfMonth(monthIndex(date));
}

/**
 * April of a council year, as a whole number.
 *
 * @example firstMonth(financialYear("2024/25")) === monthIndex("2024-04") // => true
 */
export function firstMonth(year: FinancialYear): MonthIndex {
  return startsIn(year) * 12 + 3;
}

/**
 * The period of the financial year, 1 for April to 12 for March.
 *
 * @example period(monthIndex("2025-03")) // => 12
 */
export function period(month: MonthIndex): number {
  return ((month + 9) % 12) + 1;
}

/**
 * Days in a financial year: 366 when it ends in a leap year.
 *
 * @example daysInYear(financialYear("2023/24")) // => 366
 */
export function daysInYear(year: FinancialYear): number {
  const april = firstMonth(year);
  return daysBeforeMonth(april + 12) - daysBeforeMonth(april);
}

/** The first day of a council year, 1 April. */
export function firstDay(year: FinancialYear): Day {
  return `${year.slice(0, 4)}-04-01` as Day;
}

/**
 * The last day of a council year, 31 March.
 *
 * @example lastDay(financialYear("2024/25")) // => "2025-03-31"
 */
export function lastDay(year: FinancialYear): Day {
  return `${String(startsIn(year) + 1).padStart(4, "0")}-03-31` as Day;
}

/**
 * The years from one to another, both included, in order.
 *
 * @example yearsFrom(financialYear("2024/25"), financialYear("2025/26")) // => ["2024/25", "2025/26"]
 */
export function yearsFrom(fromYear: FinancialYear, toYear: FinancialYear): FinancialYear[] {
  const first = startsIn(fromYear);
  return Array.from({ length: Math.max(0, startsIn(toYear) - first + 1) }, (_, index) => yearFrom(first + index));
}
