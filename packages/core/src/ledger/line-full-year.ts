import { addDays, type Day, firstDay, lastDay } from "../calendar/index.ts";
import { MONTH } from "../conventions/index.ts";
import { exactly } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { annualRate } from "../rules/index.ts";
import { runsOf } from "./line-runs.ts";
import { monthsFrom } from "./line-weights.ts";

/** A sum of a line, over how many months it runs, and what that is in a year. */
export interface RateAtEnd {
  readonly sum: number;
  /** In parts of a month: `MONTH` of them are a whole one. */
  readonly months: number;
  readonly annual: Pence;
}

const inAYear = exactly(annualRate);

/** A line's last sum, spread over its months, for twelve: of a sum a year the last year's, of a fixed one all of it. */
export function rateAtEnd(line: Line, plan: Plan): RateAtEnd | undefined {
  const run = runsOf(line, plan).at(-1);
  if (!run || line.sum.is === "one-off") return undefined;
  const [sum, months] = [run.amount, monthsFrom(run.first, run.last)];
  const annual = inAYear({ sum: BigInt(sum), year: BigInt(12 * MONTH), months: BigInt(months) });
  return { sum, months, annual: Number(annual) as Pence };
}

/** The last day of a line's own sums; absent where they run to the end of the plan's years without a last day of their own. */
export function stopsOn(line: Line, plan: Plan): Day | undefined {
  if (line.sum.is === "one-off") return undefined;
  if (line.sum.is === "fixed") return line.sum.to ?? lastDay(plan.years.to);
  if (line.sum.to !== undefined) return line.sum.to;
  const last = runsOf(line, plan).at(-1)?.last;
  return last !== undefined && last < lastDay(plan.years.to) ? last : undefined;
}

/** Whether a line's own sums stop before the plan's years do and somebody stays whom the plan does not absorb by their end. */
function goesOn(line: Line, stops: Day, plan: Plan): boolean {
  if (line.kind !== "staff") return false;
  if (!line.afterEnd) return line.contract === "permanent" && stops >= firstDay(plan.years.from);
  const { absorbed } = line.afterEnd;
  return absorbed === undefined || absorbed > addDays(lastDay(plan.years.to), 1);
}

/**
 * What a year of a line costs (Outturn convention C17): its last year's sum spread over its months, for twelve. Nothing where it has
 * stopped and does not go on, or has not begun; nor for a sum that is paid once or fixed for its days, unless it is of staff.
 */
export function fullYearOfLine(line: Line, plan: Plan): Pence | undefined {
  const { sum } = line;
  if (sum.is === "one-off" || (sum.is === "fixed" && line.kind !== "staff")) return undefined;
  const last = lastDay(plan.years.to);
  const begins = sum.is === "fixed" ? sum.from : undefined;
  if (begins !== undefined && begins > last) return undefined;
  const stops = stopsOn(line, plan);
  if (stops !== undefined && stops < last && !goesOn(line, stops, plan)) return undefined;
  return rateAtEnd(line, plan)?.annual;
}
