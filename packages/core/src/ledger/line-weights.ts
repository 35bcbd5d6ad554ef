import type { Day } from "../calendar/index.ts";
import { daysInMonth, type FinancialYear, firstMonth } from "../calendar/index.ts";
import type { PartMonth } from "../plan/index.ts";
import { endOf, type Instant, startOf } from "../timeline/index.ts";

/** A number that 28, 29, 30 and 31 divide: days of any month are whole parts of it. */
export const MONTH = 377_580;

/** How a sum is shared over months: a whole weight a month, counted from a month on; `month` is the weight of a whole one. */
export interface Weights {
  readonly from: number;
  readonly weights: readonly number[];
}

/**
 * The weight of each month from a first day to a last, both included: its days by `spread: days` and by `days-of-year`, otherwise
 * parts of a month, a part month by the part-month convention (C3).
 */
export function weightsOf(from: Day, to: Day, spread: "months" | "days", partMonth: PartMonth): Weights {
  const key = `${from} ${to} ${spread} ${partMonth}`;
  const held = known.get(key);
  if (held) return held;
  if (known.size > 10_000) known.clear();
  const weights = weighed(from, to, spread, partMonth);
  known.set(key, weights);
  return weights;
}

/** Most lines run over the same years. */
const known = new Map<string, Weights>();

function weighed(from: Day, to: Day, spread: "months" | "days", partMonth: PartMonth): Weights {
  const [since, until] = [startOf(from), endOf(to)];
  const [first, last] = [since >> 5, (until - 1) >> 5];
  const weights = Array.from({ length: last - first + 1 }, (_, n) => {
    const month = first + n;
    const days = daysOf(month, since, until);
    if (spread === "days" || partMonth === "days-of-year") return days;
    if (partMonth === "whole-months") return since <= month << 5 ? MONTH : 0;
    return (days * MONTH) / daysInMonth(month);
  });
  return { from: first, weights };
}

/** The days of a month from one instant up to another. */
export function daysOf(month: number, since: Instant, until: Instant): number {
  const start = Math.max(since, month << 5);
  const end = until >> 5 > month ? daysInMonth(month) : until >> 5 === month ? until & 31 : 0;
  return Math.max(0, end - (start >> 5 > month ? end : start & 31));
}

/** The first and last day of a year that lie from one day to another; absent bounds do not bind. */
export function withinYear(year: FinancialYear, from: Day | undefined, to: Day | undefined): readonly [Day, Day] {
  const april = firstMonth(year);
  const first = `${year.slice(0, 4)}-04-01` as Day;
  const last = `${String(Math.floor((april + 11) / 12)).padStart(4, "0")}-03-31` as Day;
  return [from !== undefined && from > first ? from : first, to !== undefined && to < last ? to : last];
}

/** Months from one day to another, both included, in parts of a month: `MONTH` of them are a whole one. */
export const monthsFrom = (from: Day, to: Day): number =>
  weightsOf(from, to, "months", "calendar-days").weights.reduce((total, weight) => total + weight, 0);
