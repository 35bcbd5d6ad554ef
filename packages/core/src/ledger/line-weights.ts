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
export function weightsOf(fromDay: Day, toDay: Day, { weight }: Pick<PartMonthConvention, "weight">): Weights {
  const heldWeightsByName = weightsByConvention.get(weight) ?? new Map<string, Weights>();
  const days = `${fromDay} ${toDay}`;
  const foundWeights = heldWeightsByName.get(days);
  if (foundWeights) return foundWeights;
  if (heldWeightsByName.size > 10_000) heldWeightsByName.clear();
  const weights = weighed(fromDay, toDay, weight);
  weightsByConvention.set(weight, heldWeightsByName.set(days, weights));
  return weights;
}

/** Most lines run over the same years. */
const weightsByConvention = new WeakMap<PartMonthConvention["weight"], Map<string, Weights>>();

function weighed(fromDay: Day, toDay: Day, weight: PartMonthConvention["weight"]): Weights {
  const [sinceInstant, untilInstant] = [startOf(fromDay), endOf(toDay)];
  const first = monthAt(sinceInstant);
  return {
    from: first,
    weights: Array.from({ length: monthAt(dayBefore(untilInstant)) - first + 1 }, (_, index) =>
      weight(first + index, sinceInstant, untilInstant),
    ),
  };
}

/** How a line weighs its months: by days where it is spread by them, else by the plan's convention. */
export const weighing = (planLine: Line, { conventions }: Plan): PartMonthConvention =>
  partMonths[planLine.spread === "days" ? "days-of-year" : conventions.partMonth];

/** The first and last day of a year that lie from one day to another; absent bounds do not bind. */
export function withinYear(year: FinancialYear, fromDay: Day | undefined, toDay: Day | undefined): readonly [Day, Day] {
  const april = firstMonth(year);
  const firstDay = `${year.slice(0, 4)}-04-01` as Day;
  const lastDay = `${String(Math.floor((april + 11) / 12)).padStart(4, "0")}-03-31` as Day;
  return [
    fromDay !== undefined && fromDay > firstDay ? fromDay : firstDay,
    toDay !== undefined && toDay < lastDay ? toDay : lastDay,
  ];
}

/** Months from one day to another, both included, in parts of a month: `MONTH` of them are a whole one. */
export const monthsFrom = (fromDay: Day, toDay: Day): number =>
  weightsOf(fromDay, toDay, partMonths["calendar-days"]).weights.reduce((total, weight) => total + weight, 0);
