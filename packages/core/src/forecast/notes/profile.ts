import { MONTH } from "../../conventions/index.ts";
import { byValue } from "../../formula/index.ts";
import { yearRuns } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { type Line, type Plan, yearlySumOf } from "../../plan/index.ts";
import { monthsMore } from "../../rules/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

const forMonths = byValue(monthsMore);

/** Printed staff costs whose years are not in proportion to their months: something unstated explains it. */
export function profile({ plan }: Findings): readonly Note[] {
  return plan.lines.flatMap((planLine) => {
    const runs = statedRuns(planLine, plan);
    const firstYearRun = runs[0];
    if (!firstYearRun || runs.length < 2) return [];
    const amount = runs.reduce((total, yearRun) => total + yearRun.amount, 0);
    const monthCount = runs.reduce((total, yearRun) => total + yearRun.months, 0);
    const flat = forMonths({ sum: amount, months: monthCount, left: firstYearRun.months }) as Pence;
    const difference = (flat - firstYearRun.amount) as Pence;
    if (Math.abs(difference) < 100) return [];
    const aMonth = (run: { amount: number; months: number }): string =>
      asPounds(forMonths({ sum: run.amount, months: run.months, left: MONTH }) as Pence);
    const later = { amount: amount - firstYearRun.amount, months: monthCount - firstYearRun.months };
    const size = Math.abs(difference) as Pence;
    const noteText =
      `${planLine.title} is not a flat profile: ${firstYearRun.year} is ${asPounds(size)} ${difference > 0 ? "below" : "above"} ` +
      `its share by months, ${asPounds(flat)}; ${aMonth(firstYearRun)} a month, and ${aMonth(later)} a month after it. ` +
      (difference > 0 ? whatExplainsIt(planLine, plan) : FEWER_LATER);
    return [
      {
        code: "profile-not-flat",
        year: firstYearRun.year,
        of: planLine.id,
        amount: size,
        amounts: { flat },
        text: noteText,
      } as const,
    ];
  });
}

/** The years of staff costs whose sums the plan states itself: those that a stated growth makes are explained by it. */
function statedRuns(planLine: Line, plan: Plan): ReturnType<typeof yearRuns> {
  const yearly = yearlySumOf(planLine.sum);
  if (planLine.kind !== "staff" || yearly === undefined) return [];
  return yearRuns(planLine, plan).filter(({ year }) =>
    yearly.perYear.some((statedYearSum) => statedYearSum.year === year),
  );
}

const FEWER_LATER = "People who leave before the end, or costs that come once at the start, would explain it.";

/** Posts that are paid from the line say when they start; nothing else in a plan says why its years differ. */
function whatExplainsIt({ id }: Line, { posts }: Plan): string {
  const datedCounts = posts.flatMap(({ pay, starts: startsOfPost }) =>
    pay.is === "in-line" && pay.line === id ? startsOfPost : [],
  );
  return new Set(datedCounts.map(({ on }) => on)).size > 1
    ? "Staggered starts or a pay rise would explain it: the posts paid from it start on different days."
    : "Staggered starts or a pay rise would explain it; the plan states neither for this line.";
}
