import { startsIn } from "../../calendar/index.ts";
import { type Explanation, nothing, ofRecord, type Reason, ruled, summed } from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { annualGap, budgetRequirement, cumulativeGap, grown, inYearGap } from "../../rules/index.ts";
import type { BudgetYear } from "../medium-term.ts";
import { sumOfChange } from "./of-changes.ts";
import { ofReserve } from "./of-reserves.ts";
import { delivered } from "./of-savings.ts";
import {
  type BudgetTelling,
  explainedInYear,
  type FigurePart,
  figureInYear,
  type InYear,
  ofEach,
  reasonOf,
  stated,
  sumTaken,
  yearAt,
} from "./telling.ts";

/** The base budget: what the plan states, or the sum of its lines. */
export function baseOf({ budget, mediumTerm }: BudgetTelling): Explanation {
  const figure = "budget.base";
  const [onlyBaseLine, ...moreBaseLines] = budget.base;
  if (onlyBaseLine && moreBaseLines.length === 0) return stated(figure, onlyBaseLine.amount, onlyBaseLine.source);
  const lines = budget.base.map(({ title, amount, source }) => stated(title, amount, source));
  return { figure, value: mediumTerm.base, ...summed("the base budgets", lines) };
}

/** A figure of each year of the budget, by what stands in its path before the year. */
const figureOf =
  (
    path: readonly string[],
    figureName: Exclude<keyof BudgetYear, "year">,
    reason: (telling: BudgetTelling, yearIndex: number, depth: number) => Reason,
  ): InYear =>
  (telling, yearIndex, depth) => {
    const value = telling.mediumTerm.byYear[yearIndex]![figureName];
    return explainedInYear(telling, yearIndex, depth, { path, value }, (deeper) => reason(telling, yearIndex, deeper));
  };

/** What a funding line brings in in a year. */
export function fundingOf(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { title, perYear, growth, source } = byId(telling.budget.funding, recordId)!;
  const path = ["funding", recordId, "sum"];
  const value = byId(telling.mediumTerm.funding, recordId)!.sum[yearIndex]!;
  const lastYearSum = perYear.at(-1);
  const later = lastYearSum === undefined ? 0 : startsIn(yearAt(telling, yearIndex)) - startsIn(lastYearSum.year);
  if (lastYearSum === undefined || growth === undefined || later < 1)
    return stated(figureInYear(telling, yearIndex, ...path), value, source);
  return explainedInYear(telling, yearIndex, depth, { path, value }, () =>
    ruled(grown(later), {
      sum: ofRecord({ value: lastYearSum.amount, unit: "pence", title: `${title}, ${lastYearSum.year}` }, { source }),
      growth: ofRecord({ value: growth, unit: "rate" }, { source }),
    }),
  );
}

/** The parts of a sum in a year. */
type PartsInYear = (telling: BudgetTelling, yearIndex: number) => readonly FigurePart[];

const linesOf =
  (recurrent: boolean): PartsInYear =>
  (telling, yearIndex) =>
    ofEach(
      telling.mediumTerm.lines.filter((budgetLine) => budgetLine.recurrent === recurrent),
      sumOfChange,
      telling,
      yearIndex,
    );

const fundingLines =
  (recurrent: boolean): PartsInYear =>
  (telling, yearIndex) =>
    ofEach(
      telling.mediumTerm.funding.filter((budgetLine) => budgetLine.recurrent === recurrent),
      fundingOf,
      telling,
      yearIndex,
    );

const reservesBy =
  (subject: "in" | "out"): PartsInYear =>
  (telling, yearIndex) =>
    ofEach(telling.mediumTerm.reserves, ofReserve[subject], telling, yearIndex);

export const requirement = figureOf(["requirement"], "requirement", (telling, yearIndex, depth) => {
  const changes = linesOf(true)(telling, yearIndex);
  const savings = ofEach(telling.mediumTerm.savings, delivered, telling, yearIndex);
  return ruled(budgetRequirement, {
    base: telling.mediumTerm.hasBase ? baseOf(telling) : nothing("no base budget is given"),
    changes: sumTaken("recurrent changes to date", "what the budget holds for them", changes, depth),
    savings: sumTaken("savings delivered", "what is delivered in the year", savings, depth),
  });
});

const cumulative = figureOf(["gap", "cumulative"], "cumulativeGap", (telling, yearIndex, depth) =>
  ruled(cumulativeGap, {
    requirement: requirement(telling, yearIndex, depth),
    funding: sumTaken("recurrent funding", "what comes in", fundingLines(true)(telling, yearIndex), depth),
  }),
);

const annual = figureOf(["gap", "annual"], "annualGap", (telling, yearIndex, depth) =>
  ruled(annualGap, {
    cumulative: cumulative(telling, yearIndex, depth),
    before:
      yearIndex === 0 ? nothing("the base is taken to be balanced before") : cumulative(telling, yearIndex - 1, depth),
  }),
);

/** One-off money of each year: the sum of some parts. */
const oneOffOf = (
  name: string,
  figureName: Exclude<keyof BudgetYear, "year">,
  wording: string,
  parts: PartsInYear,
): InYear =>
  figureOf(["oneOff", name], figureName, (telling, yearIndex, depth) =>
    reasonOf(wording, parts(telling, yearIndex), depth),
  );

/** One-off items and reserves by the name in their path. */
export const oneOff = {
  changes: oneOffOf("changes", "oneOff", "the one-off changes of the year", linesOf(false)),
  funding: oneOffOf("funding", "oneOffFunding", "the one-off funding of the year", fundingLines(false)),
  intoReserves: oneOffOf("intoReserves", "intoReserves", "what is put into reserves", reservesBy("in")),
  fromReserves: oneOffOf("fromReserves", "fromReserves", "what is used from reserves", reservesBy("out")),
} as const satisfies { readonly [figureName: string]: InYear };

const ofTheYear = figureOf(["gap", "inYear"], "inYearGap", (telling, yearIndex, depth) =>
  ruled(inYearGap, {
    cumulative: cumulative(telling, yearIndex, depth),
    oneOff: oneOff.changes(telling, yearIndex, depth),
    oneOffFunding: oneOff.funding(telling, yearIndex, depth),
    into: oneOff.intoReserves(telling, yearIndex, depth),
    out: oneOff.fromReserves(telling, yearIndex, depth),
  }),
);

/** The gaps by the name in their path. */
export const gaps: { readonly [figureName: string]: InYear } = { annual, cumulative, inYear: ofTheYear };
