import { addDays, lastDay } from "../calendar/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { rateAtEnd, stopsOn } from "./line-full-year.ts";
import { type MonthSums, sumBetween } from "./sum-between.ts";

/** What a staff line costs after it stops: its rate at the end, by months, until it is absorbed or the plan's years end. */
export function monthsAfterEnd(line: Line, plan: Plan): MonthSums | undefined {
  const stops = stopsOn(line, plan);
  if (!line.afterEnd || stops === undefined) return undefined;
  const yearsEnd = addDays(lastDay(plan.years.to), 1);
  const { absorbed } = line.afterEnd;
  const until = absorbed !== undefined && absorbed < yearsEnd ? absorbed : yearsEnd;
  const rate = rateAtEnd(line, plan);
  const from = addDays(stops, 1);
  return rate && from < until ? sumBetween(rate.annual, from, until) : undefined;
}
