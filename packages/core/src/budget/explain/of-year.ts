import { startsIn } from "../../calendar/index.ts";
import {
  type Explanation,
  type FormulaRule,
  nothing,
  ofRecord,
  once,
  ruled,
  summed,
  type Taken,
} from "../../formula/index.ts";
import { byId } from "../../plan/index.ts";
import { annualGap, budgetRequirement, cumulativeGap, grown, inYearGap } from "../../rules/index.ts";
import type { BudgetYear } from "../medium-term.ts";
import { sumOfChange } from "./of-changes.ts";
import { ofReserve } from "./of-reserves.ts";
import { delivered } from "./of-savings.ts";
import {
  type BudgetTelling,
  type FigurePart,
  figureInYear,
  type InYear,
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

/** A figure of each year that rests on a rule. */
const figureOf = <Name extends string>(
  figurePath: readonly string[],
  figureName: Exclude<keyof BudgetYear, "year">,
  formulaRule: FormulaRule<Name>,
  inputs: (telling: BudgetTelling, yearIndex: number, depth: number) => { readonly [name in Name]: Taken },
): InYear => {
  return (telling, yearIndex, depth) =>
    once(
      telling,
      {
        figure: figureInYear(telling, yearIndex, ...figurePath),
        value: telling.mediumTerm.byYear[yearIndex]![figureName],
      },
      (deeper) => ruled(formulaRule, inputs(telling, yearIndex, deeper)),
      depth,
    );
};

/** A figure of each year that is a sum of others. */
const totalOf = (
  name: string,
  figureName: Exclude<keyof BudgetYear, "year">,
  wording: string,
  parts: (telling: BudgetTelling, yearIndex: number) => readonly FigurePart[],
): InYear => {
  return (telling, yearIndex, depth) =>
    once(
      telling,
      {
        figure: figureInYear(telling, yearIndex, "oneOff", name),
        value: telling.mediumTerm.byYear[yearIndex]![figureName],
      },
      (deeper) => reasonOf(wording, parts(telling, yearIndex), deeper),
      depth,
    );
};

/** What a funding line brings in in a year. */
export function fundingOf(telling: BudgetTelling, recordId: string, yearIndex: number, depth: number): Explanation {
  const { title, perYear, growth, source } = byId(telling.budget.funding, recordId)!;
  const figureName = figureInYear(telling, yearIndex, "funding", recordId, "sum");
  const value = byId(telling.mediumTerm.funding, recordId)!.sum[yearIndex]!;
  const lastYearSum = perYear.at(-1);
  const later = lastYearSum === undefined ? 0 : startsIn(yearAt(telling, yearIndex)) - startsIn(lastYearSum.year);
  if (lastYearSum === undefined || growth === undefined || later < 1) return stated(figureName, value, source);
  return once(
    telling,
    { figure: figureName, value },
    () =>
      ruled(grown(later), {
        sum: ofRecord({ value: lastYearSum.amount, unit: "pence", title: `${title}, ${lastYearSum.year}` }, { source }),
        growth: ofRecord({ value: growth, unit: "rate" }, { source }),
      }),
    depth,
  );
}

const linesOf = (recurrent: boolean) => (telling: BudgetTelling, yearIndex: number) =>
  telling.mediumTerm.lines
    .filter((budgetLine) => budgetLine.recurrent === recurrent)
    .map(
      ({ id }): FigurePart =>
        (depth) =>
          sumOfChange(telling, id, yearIndex, depth),
    );

const fundingLines = (recurrent: boolean) => (telling: BudgetTelling, yearIndex: number) =>
  telling.mediumTerm.funding
    .filter((budgetLine) => budgetLine.recurrent === recurrent)
    .map(
      ({ id }): FigurePart =>
        (depth) =>
          fundingOf(telling, id, yearIndex, depth),
    );

const reservesBy = (subject: "in" | "out") => (telling: BudgetTelling, yearIndex: number) =>
  telling.mediumTerm.reserves.map(
    ({ id }): FigurePart =>
      (depth) =>
        ofReserve[subject]!(telling, id, yearIndex, depth),
  );

export const requirement = figureOf(["requirement"], "requirement", budgetRequirement, (telling, yearIndex, depth) => {
  const savings = telling.mediumTerm.savings.map(
    ({ id }): FigurePart =>
      (deep) =>
        delivered(telling, id, yearIndex, deep),
  );
  return {
    base: telling.mediumTerm.hasBase ? baseOf(telling) : nothing("no base budget is given"),
    changes: sumTaken(
      "recurrent changes to date",
      "what the budget holds for them",
      linesOf(true)(telling, yearIndex),
      depth,
    ),
    savings: sumTaken("savings delivered", "what is delivered in the year", savings, depth),
  };
});

const cumulative = figureOf(["gap", "cumulative"], "cumulativeGap", cumulativeGap, (telling, yearIndex, depth) => ({
  requirement: requirement(telling, yearIndex, depth),
  funding: sumTaken("recurrent funding", "what comes in", fundingLines(true)(telling, yearIndex), depth),
}));

const annual = figureOf(["gap", "annual"], "annualGap", annualGap, (telling, yearIndex, depth) => ({
  cumulative: cumulative(telling, yearIndex, depth),
  before:
    yearIndex === 0 ? nothing("the base is taken to be balanced before") : cumulative(telling, yearIndex - 1, depth),
}));

/** One-off items and reserves by the name in their path. */
export const oneOff = {
  changes: totalOf("changes", "oneOff", "the one-off changes of the year", linesOf(false)),
  funding: totalOf("funding", "oneOffFunding", "the one-off funding of the year", fundingLines(false)),
  intoReserves: totalOf("intoReserves", "intoReserves", "what is put into reserves", reservesBy("in")),
  fromReserves: totalOf("fromReserves", "fromReserves", "what is used from reserves", reservesBy("out")),
} as const satisfies { readonly [figureName: string]: InYear };

const ofTheYear = figureOf(["gap", "inYear"], "inYearGap", inYearGap, (telling, yearIndex, depth) => {
  const record = (name: keyof typeof oneOff): Explanation => oneOff[name](telling, yearIndex, depth);
  return {
    cumulative: cumulative(telling, yearIndex, depth),
    ...{
      oneOff: record("changes"),
      oneOffFunding: record("funding"),
      into: record("intoReserves"),
      out: record("fromReserves"),
    },
  };
});

/** The gaps by the name in their path. */
export const gaps: { readonly [figureName: string]: InYear } = { annual, cumulative, inYear: ofTheYear };
