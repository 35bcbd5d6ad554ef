import { addDays, type Day, daysInMonth, monthIndex, parts, period } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { FULL_TIME, type Pence } from "../money/index.ts";
import { partMonth, payDays, wholeMonth } from "../rules/index.ts";

const whole = exactly(wholeMonth);
const days = exactly(payDays);
const partMonthAmount = exactly(partMonth);

/** The months of an annual sum: the first month, as in the calendar, and the pence of each from it on. */
export interface MonthSums {
  readonly from: number;
  readonly sums: readonly Pence[];
}

/**
 * An annual sum month by month from a day up to another, without it: a twelfth for a whole month so that twelve are exactly the year,
 * a part month by its days (Outturn conventions C3 and C13).
 *
 * @example sumBetween(120_000, "2026-03-01", "2026-04-01").sums // => [10000]
 */
export function sumBetween(annual: Pence, fromDay: Day, untilDay: Day): MonthSums {
  const first = monthIndex(fromDay);
  if (fromDay >= untilDay) return { from: first, sums: [] };
  const last = monthIndex(addDays(untilDay, -1));
  const amounts = Array.from({ length: last - first + 1 }, (_, index) => {
    const length = daysInMonth(first + index);
    const daysBefore = index === 0 ? parts(fromDay).before : 0;
    const end = first + index === monthIndex(untilDay) ? parts(untilDay).before : length;
    const month = whole({ annual: BigInt(annual) * BigInt(FULL_TIME), period: BigInt(period(first + index)) });
    if (end - daysBefore === length) return Number(month) as Pence;
    const paid = days({ month, days: BigInt(end - daysBefore) });
    return Number(partMonthAmount({ payDays: paid, daysInMonth: BigInt(length) })) as Pence;
  });
  return { from: first, sums: amounts };
}
