import { addMonths, type Day, daysBetween, monthIndex } from "../../calendar/index.ts";
import type { Delay } from "../../plan/index.ts";

/**
 * How much later one day is than another, in months where those give it, else in days; none where it is the same day.
 *
 * @example delaysBetween(day("2024-09-01"), day("2024-11-01")) // => [{ months: 2 }, { days: 61 }]
 */
export function delaysBetween(fromDay: Day | undefined, toDay: Day | undefined): readonly Delay[] {
  if (fromDay === undefined || toDay === undefined || fromDay === toDay) return [];
  const monthCount = monthIndex(toDay) - monthIndex(fromDay);
  const inMonths = monthCount !== 0 && addMonths(fromDay, monthCount) === toDay;
  return [...(inMonths ? [{ months: monthCount }] : []), { days: daysBetween(fromDay, toDay) }];
}
