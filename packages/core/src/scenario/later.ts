import { addDays, addMonths, type Day } from "../calendar/index.ts";
import type { Delay } from "../plan/index.ts";
import { counted } from "../words/index.ts";

/**
 * A first day, later by a delay or sooner with a minus.
 *
 * @example firstLater(day("2024-09-01"), { months: 1 }) // => "2024-10-01"
 */
export const firstLater = (day: Day, delay: Delay): Day =>
  "days" in delay ? addDays(day, delay.days) : addMonths(day, delay.months);

/**
 * A last day, likewise: the day before the next first day, so that what met still meets.
 *
 * @example lastLater(day("2025-02-28"), { months: 1 }) // => "2025-03-31"
 */
export const lastLater = (day: Day, delay: Delay): Day => addDays(firstLater(addDays(day, 1), delay), -1);

/** "3 months later", "1 day sooner". */
export function byInWords(delay: Delay): string {
  const [count, unit] = "days" in delay ? [delay.days, "day"] : [delay.months, "month"];
  return `${counted(Math.abs(count), unit)} ${count < 0 ? "sooner" : "later"}`;
}

/** The delay that takes another back. */
export const opposed = (delay: Delay): Delay =>
  "days" in delay ? { days: 0 - delay.days } : { months: 0 - delay.months };
