import { firstMonth, yearsFrom } from "../calendar/index.ts";
import { isPercentOfCosts, type Line, type Plan } from "../plan/index.ts";
import { monthsAfterEnd } from "./line-after-end.ts";
import { type LineRun, monthSums, runsOf } from "./line-runs.ts";

/** What a line costs in each month: `from` counts from the plan's first month. */
export interface LineMonths {
  readonly row: string;
  /** The line's place in the plan. */
  readonly recordIndex: number;
  readonly afterEnd: boolean;
  readonly from: number;
  readonly sums: readonly number[];
}

/** The months of every line of a plan, and of what staff lines cost after their end, line by line. */
export function lineMonths(plan: Plan): readonly LineMonths[] {
  return plan.lines.flatMap((planLine, lineIndex) => {
    if (isPercentOfCosts(planLine)) return [{ ...recordOf(planLine, lineIndex), from: 0, sums: monthsOfPlan(plan) }];
    const ownPart = { ...recordOf(planLine, lineIndex), ...monthsOf(plan, runsOf(planLine, plan)) };
    if (!planLine.afterEnd) return [ownPart];
    const monthSumsAfter = monthsAfterEnd(planLine, plan);
    return [
      ownPart,
      {
        row: `${planLine.id}:after-end`,
        recordIndex: lineIndex,
        afterEnd: true,
        ...placed(plan, monthSumsAfter ? [monthSumsAfter] : []),
      },
    ];
  });
}

/** The months of runs that were asked for before: those of a line that a scenario leaves as it is. */
const held = new WeakMap<readonly LineRun[], Months>();

function monthsOf(plan: Plan, runs: readonly LineRun[]): Months {
  const before = held.get(runs);
  if (before) return before;
  const months = placed(
    plan,
    runs.map((lineRun) => ({ from: lineRun.weights.from, sums: monthSums(lineRun) })),
  );
  held.set(runs, months);
  return months;
}

const recordOf = ({ id }: Line, lineIndex: number) => ({ row: id, recordIndex: lineIndex, afterEnd: false });

/** A month of nothing for each of the plan's: what a percentage of costs comes to is known when they are. */
const monthsOfPlan = ({ years }: Plan): readonly number[] =>
  new Array<number>(12 * yearsFrom(years.from, years.to).length).fill(0);

interface Months {
  readonly from: number;
  readonly sums: readonly number[];
}

/** Months added together on the plan's own count; what lies outside the plan's years is left out. */
function placed(plan: Plan, runs: readonly Months[]): Months {
  const first = firstMonth(plan.years.from);
  const monthCount = 12 * yearsFrom(plan.years.from, plan.years.to).length;
  const startIndex = Math.max(0, Math.min(monthCount, ...runs.map((run) => run.from - first)));
  const end = Math.min(monthCount, Math.max(startIndex, ...runs.map((run) => run.from - first + run.sums.length)));
  const amounts = new Array<number>(end - startIndex).fill(0);
  for (const run of runs) {
    run.sums.forEach((amount, index) => {
      const position = run.from - first + index - startIndex;
      if (position >= 0 && position < amounts.length) amounts[position]! += amount;
    });
  }
  return { from: startIndex, sums: amounts };
}
