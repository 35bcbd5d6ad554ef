import { inPounds, type Pence } from "../money/index.ts";
import type { MediumTerm } from "./medium-term.ts";

/**
 * A medium-term budget as the JSON that other programs may rely on: money as decimal texts of pounds, every year in every object,
 * counts of demand as texts to one decimal.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, budget: { base: "£2m" } });
 * budgetContract(mediumTermBudget(plan)).gap.cumulative // => { "2024/25": "2000000.00" }
 */
export function budgetContract(mediumTerm: MediumTerm) {
  const { years, byYear } = mediumTerm;
  const over = <Value, To>(values: readonly Value[], as: (value: Value) => To): { readonly [year: string]: To } =>
    Object.fromEntries(years.map((year, yearIndex) => [year, as(values[yearIndex]!)]));
  const pounds = (amounts: readonly Pence[]) => over(amounts, inPounds);
  const figureOf = (name: Exclude<keyof (typeof byYear)[number], "year">) =>
    pounds(byYear.map((budgetYear) => budgetYear[name]));
  const eachAsJson = <One extends { readonly id: string }, To>(list: readonly One[], as: (record: One) => To) =>
    Object.fromEntries(list.map((record) => [record.id, as(record)]));
  return {
    plan: {
      title: mediumTerm.title,
      ...(mediumTerm.illustrative !== undefined && { illustrative: mediumTerm.illustrative }),
    },
    years,
    base: mediumTerm.hasBase ? inPounds(mediumTerm.base) : null,
    changes: eachAsJson(mediumTerm.lines, (budgetLine) => ({
      group: budgetLine.group,
      recurrent: budgetLine.recurrent,
      change: pounds(budgetLine.change),
      sum: pounds(budgetLine.sum),
    })),
    savings: eachAsJson(mediumTerm.savings, (saving) => ({
      ...(saving.unallocated && { unallocated: saving.unallocated }),
      planned: pounds(saving.planned),
      delivered: pounds(saving.delivered),
      change: pounds(saving.change),
    })),
    requirement: figureOf("requirement"),
    funding: eachAsJson(mediumTerm.funding, ({ kind, recurrent, sum }) => ({ kind, recurrent, sum: pounds(sum) })),
    gap: { annual: figureOf("annualGap"), cumulative: figureOf("cumulativeGap"), inYear: figureOf("inYearGap") },
    oneOff: {
      changes: figureOf("oneOff"),
      funding: figureOf("oneOffFunding"),
      intoReserves: figureOf("intoReserves"),
      fromReserves: figureOf("fromReserves"),
    },
    reserves: eachAsJson(mediumTerm.reserves, (reserve) => ({
      opening: pounds(reserve.opening),
      in: pounds(reserve.into),
      out: pounds(reserve.out),
      closing: pounds(reserve.closing),
    })),
    demand: eachAsJson(mediumTerm.demand, ({ tenths }) => over(tenths, inTenths)),
    draws: eachAsJson(mediumTerm.draws, (budgetLine) => ({
      held: pounds(budgetLine.held),
      drawn: pounds(budgetLine.drawn),
      left: pounds(budgetLine.left),
      by: budgetLine.by,
    })),
  };
}

/**
 * Tenths as a number with one decimal.
 *
 * @example inTenths(5756) // => "575.6"
 */
export const inTenths = (tenths: number): string => `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`;
