/**
 * Months inside the engine are whole numbers, so that a month can be an index into a column: January of year 0 is 0.
 * Outside, a month is the text "2024-09".
 */
declare const unit: unique symbol;

/** A calendar month, shape "YYYY-MM": sorts and compares as text. */
export type Month = `${number}-${number}` & { readonly [unit]: "month" };

/** A month as a whole number: 12 × year + (month of the year − 1). */
export type MonthIndex = number;

const MONTH_TEXT = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/**
 * Whether a text is a calendar month.
 *
 * @example isMonth("2024-13") // => false
 */
export const isMonth = (monthText: string): monthText is Month => MONTH_TEXT.test(monthText);

/**
 * The month as a whole number, for counting and for columns.
 *
 * @param dayText - a month "YYYY-MM" or any date that starts with one
 * @throws never: what is passed has been checked
 * @example monthIndex("2024-09") // => 24296
 */
export function monthIndex(dayText: string): MonthIndex {
  return Number(dayText.slice(0, 4)) * 12 + Number(dayText.slice(5, 7)) - 1;
}

/**
 * The month that a whole number stands for.
 *
 * @example monthOf(24296) // => "2024-09"
 */
export function monthOf(index: MonthIndex): Month {
  const year = String(Math.floor(index / 12)).padStart(4, "0");
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}` as Month;
}

/**
 * Days in the month, 28 to 31, by the Gregorian calendar.
 *
 * @example daysInMonth(monthIndex("2024-02")) // => 29
 */
export function daysInMonth(index: MonthIndex): number {
  const ofYear = index % 12;
  if (ofYear === 1) return isLeap(Math.floor(index / 12)) ? 29 : 28;
  return ofYear === 3 || ofYear === 5 || ofYear === 8 || ofYear === 10 ? 30 : 31;
}

/**
 * Whether a calendar year has a 29 February.
 *
 * @example isLeap(2100) // => false
 */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The months in order, by name. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The month in words, as papers write it.
 *
 * @example monthInWords(monthIndex("2024-09")) // => "September 2024"
 */
export function monthInWords(index: MonthIndex): string {
  return `${monthNames[index % 12]} ${Math.floor(index / 12)}`;
}
