import { type FinancialYear, monthInWords, yearOfMonth } from "../../calendar/index.ts";
import { addedUp, type Explanation, figured, nothing, ofRecord, type Taken } from "../../formula/index.ts";
import {
  baseInWords,
  type Line,
  type PercentOfCosts,
  type PercentStated,
  type Plan,
  percentIn,
} from "../../plan/index.ts";
import { percentOf } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { fullYears } from "../full-year/full-year.ts";
import { baseYears } from "../full-year/full-year-percentages.ts";
import type { Ledger } from "../ledger.ts";
import { baseRows, sumInYear } from "../percentages.ts";

/** The percentage of a year, as a line states it. */
export const percentTaken = (planLine: Line, percent: PercentStated, year: FinancialYear): Taken =>
  ofRecord({ value: percentIn(percent, year), unit: "rate", title: `per cent of ${planLine.title}` }, planLine);

/** A month of a percentage of costs: what these come to from April up to it, and up to the month before. */
export function explainPercentage(
  plan: Plan,
  ledger: Ledger,
  planLine: PercentOfCosts,
  monthIndex: number,
  figureName: string,
  nameOfRow: (row: number) => string,
): Explanation {
  const calendar = ledger.firstMonth + monthIndex;
  const rows = baseRows(ledger, plan, planLine.sum.of);
  const upTo = (month: number): Explanation =>
    addedUp(
      `${baseInWords(planLine.sum.of, plan)} in ${yearOfMonth(calendar)} up to ${monthInWords(ledger.firstMonth + month)}`,
      "everything that it is of, added up",
      rows.flatMap((baseRow) => {
        const value = sumInYear(ledger, baseRow, month);
        return value === 0
          ? []
          : [{ figure: `${nameOfRow(baseRow.row)} up to ${monthInWords(ledger.firstMonth + month)}`, value }];
      }),
    );
  return figured(figureName, percentOf, {
    percent: percentTaken(planLine, planLine.sum.percent, yearOfMonth(calendar)),
    before: monthIndex % 12 === 0 ? nothing("nothing before April") : upTo(monthIndex - 1),
    seen: upTo(monthIndex),
  });
}

/** The full year of a percentage of costs; nothing where nothing that it is of has one. */
export function percentageYear(
  timeline: Timeline,
  plan: Plan,
  planLine: PercentOfCosts,
  figureName: string,
): Explanation | undefined {
  const years = baseYears(plan, fullYears(timeline), planLine.sum.of);
  if (years.length === 0 || percentIn(planLine.sum.percent, plan.years.to) === 0) return undefined;
  const whose = planLine.sum.of.is === "employed" ? "what employees cost of " : "";
  const seen = addedUp(
    `a full year of ${baseInWords(planLine.sum.of, plan)}`,
    "the full year of everything that it is of",
    years.map(({ of, place, amount }) => {
      const path =
        of === "post" ? `cost.fullYear.${plan.posts[place]!.id}` : `cost.fullYearByLine.${plan.lines[place]!.id}`;
      return { figure: `${whose}${path}`, value: amount };
    }),
  );
  return figured(figureName, percentOf, {
    percent: percentTaken(planLine, planLine.sum.percent, plan.years.to),
    before: nothing(),
    seen,
  });
}
