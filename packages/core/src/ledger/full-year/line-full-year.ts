import { addDays, type Day, firstDay, lastDay } from "../../calendar/index.ts";
import { MONTH } from "../../conventions/index.ts";
import { withoutLoss } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { bySumKind, firstInPost, isPaidOnce, type Line, type Plan } from "../../plan/index.ts";
import { annualRate } from "../../rules/index.ts";
import { runsOf } from "../line-runs.ts";
import { monthsFrom } from "../line-weights.ts";

/** A sum of a line, over how many months it runs, and what that is in a year. */
export interface RateAtEnd {
  readonly sum: number;
  /** In parts of a month: `MONTH` of them are a whole one. */
  readonly months: number;
  readonly annual: Pence;
}

const inAYear = withoutLoss(annualRate);

/** A line's last sum, spread over its months, for twelve: of a sum a year the last year's, of a fixed one all of it. */
export function rateAtEnd(planLine: Line, plan: Plan): RateAtEnd | undefined {
  const run = runsOf(planLine, plan).at(-1);
  if (!run || planLine.sum.is === "one-off") return undefined;
  const [amount, monthCount] = [run.amount, monthsFrom(run.first, run.last)];
  const annual = inAYear({ sum: amount, year: 12 * MONTH, months: monthCount }) as Pence;
  return { sum: amount, months: monthCount, annual };
}

/** The last day of a line's own sums; absent where they run to the end of the plan's years without a last day of their own. */
export function stopsOn(planLine: Line, plan: Plan): Day | undefined {
  if (planLine.sum.is === "one-off") return undefined;
  if (planLine.sum.is === "fixed") return planLine.sum.to ?? lastDay(plan.years.to);
  if (planLine.sum.to !== undefined) return planLine.sum.to;
  const finalDay = runsOf(planLine, plan).at(-1)?.last;
  return finalDay !== undefined && finalDay < lastDay(plan.years.to) ? finalDay : undefined;
}

/** Whether a line's own sums stop before the plan's years do and somebody stays whom the plan does not absorb by their end. */
function goesOn(planLine: Line, stopsDay: Day, plan: Plan): boolean {
  if (planLine.kind !== "staff") return false;
  if (!planLine.afterEnd) return planLine.contract === "permanent" && stopsDay >= firstDay(plan.years.from);
  const { absorbed } = planLine.afterEnd;
  return absorbed === undefined || absorbed > addDays(lastDay(plan.years.to), 1);
}

/**
 * What a year of a line costs (Outturn convention C17): its last year's sum spread over its months, for twelve. Nothing where it has
 * stopped and does not go on, or has not begun; nor for a sum that is paid once or fixed for its days, unless it is of staff.
 */
export function fullYearOfLine(planLine: Line, plan: Plan): Pence | undefined {
  if (isPaidOnce(planLine)) return undefined;
  const finalDay = lastDay(plan.years.to);
  const begins = bySumKind(planLine.sum, {
    "one-off": () => undefined,
    fixed: ({ from }) => from,
    yearly: ({ begins }) => begins && firstInPost(plan, begins),
    percent: ({ from }) => from,
  });
  if (begins !== undefined && begins > finalDay) return undefined;
  const stopsDay = stopsOn(planLine, plan);
  if (stopsDay !== undefined && stopsDay < finalDay && !goesOn(planLine, stopsDay, plan)) return undefined;
  return rateAtEnd(planLine, plan)?.annual;
}
