import { addDays, addMonths, type Day } from "../calendar/index.ts";
import type { Delay } from "../plan/index.ts";
import { counted } from "../words/index.ts";

/**
 * A first day, later by a delay or sooner with a minus.
 *
 * @example firstLater(day("2024-09-01"), { months: 1 }) // => "2024-10-01"
 */
export const firstLater = (day: Day, by: Delay): Day =>
  "days" in by ? addDays(day, by.days) : addMonths(day, by.months);

/**
 * A last day, likewise: the day before the next first day, so that what met still meets.
 *
 * @example lastLater(day("2025-02-28"), { months: 1 }) // => "2025-03-31"
 */
export const lastLater = (day: Day, by: Delay): Day => addDays(firstLater(addDays(day, 1), by), -1);

/** "3 months later", "1 day sooner". */
export function byInWords(by: Delay): string {
  const [count, unit] = "days" in by ? [by.days, "day"] : [by.months, "month"];
  return `${counted(Math.abs(count), unit)} ${count < 0 ? "sooner" : "later"}`;
}

/** The delay that takes another back. */
export const opposed = (by: Delay): Delay => ("days" in by ? { days: 0 - by.days } : { months: 0 - by.months });
