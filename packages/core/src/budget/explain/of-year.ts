import { startsIn } from "../../calendar/index.ts";
import {
  type Explanation,
  type Line,
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
import { type InYear, inYear, type Part, reasonOf, stated, sumOf, type Telling, yearAt } from "./telling.ts";

/** The base budget: what the plan states, or the sum of its lines. */
export function baseOf({ budget, of }: Telling): Explanation {
  const figure = "budget.base";
  const [only, ...more] = budget.base;
  if (only && more.length === 0) return stated(figure, only.amount, only.source);
  const lines = budget.base.map(({ title, amount, source }) => stated(title, amount, source));
  return { figure, value: of.base, ...summed("the base budgets", lines) };
}

/** A figure of each year that rests on a rule. */
const figureOf = <Name extends string>(
  path: readonly string[],
  of: Exclude<keyof BudgetYear, "year">,
  rule: Line<Name>,
  inputs: (telling: Telling, at: number, depth: number) => { readonly [name in Name]: Taken },
): InYear => {
  return (telling, at, depth) =>
    once(
      telling,
      { figure: inYear(telling, at, ...path), value: telling.of.byYear[at]![of] },
      (deeper) => ruled(rule, inputs(telling, at, deeper)),
      depth,
    );
};

/** A figure of each year that is a sum of others. */
const totalOf = (
  name: string,
  of: Exclude<keyof BudgetYear, "year">,
  says: string,
  parts: (telling: Telling, at: number) => readonly Part[],
): InYear => {
  return (telling, at, depth) =>
    once(
      telling,
      { figure: inYear(telling, at, "oneOff", name), value: telling.of.byYear[at]![of] },
      (deeper) => reasonOf(says, parts(telling, at), deeper),
      depth,
    );
};

/** What a funding line brings in in a year. */
export function fundingOf(telling: Telling, id: string, at: number, depth: number): Explanation {
  const { title, perYear, growth, source } = byId(telling.budget.funding, id)!;
  const figure = inYear(telling, at, "funding", id, "sum");
  const value = byId(telling.of.funding, id)!.sum[at]!;
  const last = perYear.at(-1);
  const later = last === undefined ? 0 : startsIn(yearAt(telling, at)) - startsIn(last.year);
  if (last === undefined || growth === undefined || later < 1) return stated(figure, value, source);
  return once(
    telling,
    { figure, value },
    () =>
      ruled(grown(later), {
        sum: ofRecord({ value: last.amount, unit: "pence", title: `${title}, ${last.year}` }, { source }),
        growth: ofRecord({ value: growth, unit: "rate" }, { source }),
      }),
    depth,
  );
}

const linesOf = (recurrent: boolean) => (telling: Telling, at: number) =>
  telling.of.lines
    .filter((line) => line.recurrent === recurrent)
    .map(
      ({ id }): Part =>
        (depth) =>
          sumOfChange(telling, id, at, depth),
    );

const fundingLines = (recurrent: boolean) => (telling: Telling, at: number) =>
  telling.of.funding
    .filter((line) => line.recurrent === recurrent)
    .map(
      ({ id }): Part =>
        (depth) =>
          fundingOf(telling, id, at, depth),
    );

const reservesBy = (what: "in" | "out") => (telling: Telling, at: number) =>
  telling.of.reserves.map(
    ({ id }): Part =>
      (depth) =>
        ofReserve[what]!(telling, id, at, depth),
  );

export const requirement = figureOf(["requirement"], "requirement", budgetRequirement, (telling, at, depth) => {
  const savings = telling.of.savings.map(
    ({ id }): Part =>
      (deep) =>
        delivered(telling, id, at, deep),
  );
  return {
    base: telling.of.hasBase ? baseOf(telling) : nothing("no base budget is given"),
    changes: sumOf("recurrent changes to date", "what the budget holds for them", linesOf(true)(telling, at), depth),
    savings: sumOf("savings delivered", "what is delivered in the year", savings, depth),
  };
});

const cumulative = figureOf(["gap", "cumulative"], "cumulativeGap", cumulativeGap, (telling, at, depth) => ({
  requirement: requirement(telling, at, depth),
  funding: sumOf("recurrent funding", "what comes in", fundingLines(true)(telling, at), depth),
}));

const annual = figureOf(["gap", "annual"], "annualGap", annualGap, (telling, at, depth) => ({
  cumulative: cumulative(telling, at, depth),
  before: at === 0 ? nothing("the base is taken to be balanced before") : cumulative(telling, at - 1, depth),
}));

/** One-off items and reserves by the name in their path. */
export const oneOff = {
  changes: totalOf("changes", "oneOff", "the one-off changes of the year", linesOf(false)),
  funding: totalOf("funding", "oneOffFunding", "the one-off funding of the year", fundingLines(false)),
  intoReserves: totalOf("intoReserves", "intoReserves", "what is put into reserves", reservesBy("in")),
  fromReserves: totalOf("fromReserves", "fromReserves", "what is used from reserves", reservesBy("out")),
} as const satisfies { readonly [figure: string]: InYear };

const ofTheYear = figureOf(["gap", "inYear"], "inYearGap", inYearGap, (telling, at, depth) => {
  const one = (name: keyof typeof oneOff): Explanation => oneOff[name](telling, at, depth);
  return {
    cumulative: cumulative(telling, at, depth),
    ...{ oneOff: one("changes"), oneOffFunding: one("funding"), into: one("intoReserves"), out: one("fromReserves") },
  };
});

/** The gaps by the name in their path. */
export const gaps: { readonly [figure: string]: InYear } = { annual, cumulative, inYear: ofTheYear };
