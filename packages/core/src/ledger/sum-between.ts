import { addDays, type Day, daysInMonth, monthIndex, parts, period } from "../calendar/index.ts";
import { exactly } from "../formula/index.ts";
import { FULL_TIME, type Pence } from "../money/index.ts";
import { partMonth, payDays, wholeMonth } from "../rules/index.ts";

const whole = exactly(wholeMonth);
const days = exactly(payDays);
const part = exactly(partMonth);

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
export function sumBetween(annual: Pence, from: Day, until: Day): MonthSums {
  const first = monthIndex(from);
  if (from >= until) return { from: first, sums: [] };
  const last = monthIndex(addDays(until, -1));
  const sums = Array.from({ length: last - first + 1 }, (_, n) => {
    const length = daysInMonth(first + n);
    const since = n === 0 ? parts(from).before : 0;
    const to = first + n === monthIndex(until) ? parts(until).before : length;
    const month = whole({ annual: BigInt(annual) * BigInt(FULL_TIME), period: BigInt(period(first + n)) });
    if (to - since === length) return Number(month) as Pence;
    const paid = days({ month, days: BigInt(to - since) });
    return Number(part({ payDays: paid, daysInMonth: BigInt(length) })) as Pence;
  });
  return { from: first, sums };
}
