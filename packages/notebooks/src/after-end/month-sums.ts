import type { FinancialYear, Pence, Tail } from "@outturn/core";
import { daysIn, firstOfMonth, yearOf } from "../calendar/days.ts";

/** What is left to pay in a month, in pence. */
export interface MonthSum {
  /** As "2026-03". */
  readonly month: string;
  readonly year: FinancialYear;
  readonly amount: Pence;
}

type Leaving = Tail["leaving"][number];

const TWELVE = 12;

/**
 * A tail month by month: the sums that its years are made of. A month is a twelfth of a year, so that twelve are exactly the year,
 * and part of a month its days (conventions C3 and C13).
 */
export function monthSums({ leaving, until }: Pick<Tail, "leaving" | "until">): MonthSum[] {
  const sums = new Map<string, number>();
  for (const one of leaving) {
    const stops = one.on !== undefined && one.on < until! ? one.on : until!;
    for (let month = one.of.from.slice(0, 7); `${month}-01` < stops; month = firstOfMonth(month, 1).slice(0, 7)) {
      const days = daysIn(month);
      const since = month === one.of.from.slice(0, 7) ? Number(one.of.from.slice(8)) - 1 : 0;
      const to = month === stops.slice(0, 7) ? Number(stops.slice(8)) - 1 : days;
      if (to <= since) continue;
      const whole = twelfth(annualOf(one), month);
      const part = to - since === days ? whole : nearest(BigInt(whole) * BigInt(to - since), BigInt(days));
      sums.set(month, (sums.get(month) ?? 0) + part);
    }
  }
  return [...sums].sort().map(([month, amount]) => ({ month, year: yearOf(month), amount: amount as Pence }));
}

/** The annual sum of some of a post's people: the shares of all of them add up to the whole. */
function annualOf({ of, first, people }: Leaving): number {
  const upTo = (seen: number): number => nearest(BigInt(of.annual) * BigInt(seen), BigInt(of.people ?? 1));
  return upTo(first + people) - upTo(first);
}

/** The part of an annual sum that falls in a month, April the first of twelve. */
function twelfth(annual: number, month: string): number {
  const upTo = (months: number): number => nearest(BigInt(annual) * BigInt(months), BigInt(TWELVE));
  const period = ((Number(month.slice(5)) + 8) % TWELVE) + 1;
  return upTo(period) - upTo(period - 1);
}

/** A quotient to the nearest whole number, a half upwards. */
const nearest = (a: bigint, b: bigint): number => Number((2n * a + b) / (2n * b));
