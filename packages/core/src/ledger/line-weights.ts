import { type Day, dayBefore, endOf, type FinancialYear, firstMonth, monthAt, startOf } from "../calendar/index.ts";
import { type PartMonthConvention, partMonths } from "../conventions/index.ts";
import type { Line, Plan } from "../plan/index.ts";

/** How a sum is shared over months: a whole weight a month, counted from a month on; `month` is the weight of a whole one. */
export interface Weights {
  readonly from: number;
  readonly weights: readonly number[];
}

/**
 * The weight of each month from a first day to a last, both included: its days by `spread: days` and by `days-of-year`, otherwise
 * parts of a month, a part month by the part-month convention (C3).
 */
export function weightsOf(from: Day, to: Day, { weight }: Pick<PartMonthConvention, "weight">): Weights {
  const held = known.get(weight) ?? new Map<string, Weights>();
  const days = `${from} ${to}`;
  const found = held.get(days);
  if (found) return found;
  if (held.size > 10_000) held.clear();
  const weights = weighed(from, to, weight);
  known.set(weight, held.set(days, weights));
  return weights;
}

/** Most lines run over the same years. */
const known = new WeakMap<PartMonthConvention["weight"], Map<string, Weights>>();

function weighed(from: Day, to: Day, weight: PartMonthConvention["weight"]): Weights {
  const [since, until] = [startOf(from), endOf(to)];
  const first = monthAt(since);
  return {
    from: first,
    weights: Array.from({ length: monthAt(dayBefore(until)) - first + 1 }, (_, n) => weight(first + n, since, until)),
  };
}

/** How a line weighs its months: by days where it is spread by them, else by the plan's convention. */
export const weighing = (line: Line, { conventions }: Plan): PartMonthConvention =>
  partMonths[line.spread === "days" ? "days-of-year" : conventions.partMonth];

/** The first and last day of a year that lie from one day to another; absent bounds do not bind. */
export function withinYear(year: FinancialYear, from: Day | undefined, to: Day | undefined): readonly [Day, Day] {
  const april = firstMonth(year);
  const first = `${year.slice(0, 4)}-04-01` as Day;
  const last = `${String(Math.floor((april + 11) / 12)).padStart(4, "0")}-03-31` as Day;
  return [from !== undefined && from > first ? from : first, to !== undefined && to < last ? to : last];
}

/** Months from one day to another, both included, in parts of a month: `MONTH` of them are a whole one. */
export const monthsFrom = (from: Day, to: Day): number =>
  weightsOf(from, to, partMonths["calendar-days"]).weights.reduce((total, weight) => total + weight, 0);
