import { addDays, lastDay } from "../calendar/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { rateAtEnd, stopsOn } from "./full-year/line-full-year.ts";
import { type MonthSums, sumBetween } from "./sum-between.ts";

/** What a staff line costs after it stops: its rate at the end, by months, until it is absorbed or the plan's years end. */
export function monthsAfterEnd(planLine: Line, plan: Plan): MonthSums | undefined {
  const stopsDay = stopsOn(planLine, plan);
  if (!planLine.afterEnd || stopsDay === undefined) return undefined;
  const yearsEnd = addDays(lastDay(plan.years.to), 1);
  const { absorbed } = planLine.afterEnd;
  const untilDay = absorbed !== undefined && absorbed < yearsEnd ? absorbed : yearsEnd;
  const rate = rateAtEnd(planLine, plan);
  const fromDay = addDays(stopsDay, 1);
  return rate && fromDay < untilDay ? sumBetween(rate.annual, fromDay, untilDay) : undefined;
}
