import { addDays, type Day, daysInMonth, lastDay, period, yearOfDay } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { FULL_TIME } from "../money/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { annualRate, partMonth, payDays, wholeMonth } from "../rules/index.ts";
import { endOf, startOf } from "../timeline/index.ts";
import { monthSums, runsOf } from "./line-runs.ts";
import { daysOf, MONTH, monthsFrom, withinYear } from "./line-weights.ts";

/** What a line came to in the last financial year it ran in, over how many months, and what that is in a year. */
export interface RateAtEnd {
  readonly sum: number;
  /** In parts of a month: `MONTH` of them are a whole one. */
  readonly months: number;
  readonly annual: number;
}

const inAYear = byValue(annualRate);

/** The last day a line's own sum runs to; absent where nothing ends it. */
export function stopsOn({ sum }: Line, { years }: Plan): Day | undefined {
  if (sum.is === "one-off") return undefined;
  return sum.is === "fixed" ? (sum.to ?? lastDay(years.to)) : sum.to;
}

/** A line's rate when it stops: its last financial year's sum ÷ that year's months × 12. */
export function rateAtEnd(line: Line, plan: Plan): RateAtEnd | undefined {
  const run = runsOf(line, plan).at(-1);
  if (!run || line.sum.is === "one-off") return undefined;
  const year = withinYear(yearOfDay(run.last), run.first, run.last);
  const april = startOf(year[0]) >> 5;
  const sum = monthSums(run).reduce((total, amount, n) => total + (run.weights.from + n >= april ? amount : 0), 0);
  const months = monthsFrom(...year);
  return { sum, months, annual: inAYear({ sum, year: 12 * MONTH, months }) };
}

const month = byValue(wholeMonth);
const days = byValue(payDays);
const part = byValue(partMonth);

/** What a staff line costs after it stops: its rate at the end, by months, until it is absorbed or the plan's years end. */
export function monthsAfterEnd(
  line: Line,
  plan: Plan,
): { readonly from: number; readonly sums: readonly number[] } | undefined {
  const stops = stopsOn(line, plan);
  if (!line.afterEnd || stops === undefined) return undefined;
  const last = lastDay(plan.years.to);
  const { absorbed } = line.afterEnd;
  const to = absorbed !== undefined && absorbed <= last ? addDays(absorbed, -1) : last;
  const rate = rateAtEnd(line, plan);
  if (!rate || to <= stops) return undefined;
  const [since, until] = [endOf(stops), endOf(to)];
  const from = since >> 5;
  const annual = rate.annual * FULL_TIME;
  const sums = Array.from({ length: ((until - 1) >> 5) - from + 1 }, (_, n) => {
    const whole = month({ annual, period: period(from + n) });
    const inMonth = daysOf(from + n, since, until);
    const length = daysInMonth(from + n);
    return inMonth === length ? whole : part({ payDays: days({ month: whole, days: inMonth }), daysInMonth: length });
  });
  return { from, sums };
}
