import { firstMonth, yearsFrom } from "../calendar/index.ts";
import type { Plan } from "../plan/index.ts";
import { monthsAfterEnd } from "./line-after-end.ts";
import { monthSums, runsOf } from "./line-runs.ts";

/** What a line costs in each month: `from` counts from the plan's first month. */
export interface LineMonths {
  readonly row: string;
  /** The line's place in the plan. */
  readonly at: number;
  readonly afterEnd: boolean;
  readonly from: number;
  readonly sums: readonly number[];
}

/** The months of every line of a plan, and of what staff lines cost after their end, line by line. */
export function lineMonths(plan: Plan): readonly LineMonths[] {
  return plan.lines.flatMap((line, at) => {
    const runs = runsOf(line, plan).map((run) => ({ from: run.weights.from, sums: monthSums(run) }));
    const own = { row: line.id, at, afterEnd: false, ...placed(plan, runs) };
    if (!line.afterEnd) return [own];
    const after = monthsAfterEnd(line, plan);
    return [own, { row: `${line.id}:after-end`, at, afterEnd: true, ...placed(plan, after ? [after] : []) }];
  });
}

interface Months {
  readonly from: number;
  readonly sums: readonly number[];
}

/** Months added together on the plan's own count; what lies outside the plan's years is left out. */
function placed(plan: Plan, runs: readonly Months[]): Months {
  const first = firstMonth(plan.years.from);
  const months = 12 * yearsFrom(plan.years.from, plan.years.to).length;
  const start = Math.max(0, Math.min(months, ...runs.map((run) => run.from - first)));
  const end = Math.min(months, Math.max(start, ...runs.map((run) => run.from - first + run.sums.length)));
  const sums = new Array<number>(end - start).fill(0);
  for (const run of runs) {
    run.sums.forEach((amount, n) => {
      const at = run.from - first + n - start;
      if (at >= 0 && at < sums.length) sums[at]! += amount;
    });
  }
  return { from: start, sums };
}
