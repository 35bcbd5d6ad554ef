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
export function budgetContract(of: MediumTerm) {
  const { years, byYear } = of;
  const over = <Value, To>(values: readonly Value[], as: (value: Value) => To): { readonly [year: string]: To } =>
    Object.fromEntries(years.map((year, at) => [year, as(values[at]!)]));
  const pounds = (sums: readonly Pence[]) => over(sums, inPounds);
  const figure = (name: Exclude<keyof (typeof byYear)[number], "year">) => pounds(byYear.map((one) => one[name]));
  const each = <One extends { readonly id: string }, To>(list: readonly One[], as: (one: One) => To) =>
    Object.fromEntries(list.map((one) => [one.id, as(one)]));
  return {
    plan: { title: of.title, ...(of.illustrative !== undefined && { illustrative: of.illustrative }) },
    years,
    base: of.hasBase ? inPounds(of.base) : null,
    changes: each(of.lines, (line) => ({
      group: line.group,
      recurrent: line.recurrent,
      change: pounds(line.change),
      sum: pounds(line.sum),
    })),
    savings: each(of.savings, (saving) => ({
      planned: pounds(saving.planned),
      delivered: pounds(saving.delivered),
      change: pounds(saving.change),
    })),
    requirement: figure("requirement"),
    funding: each(of.funding, ({ kind, recurrent, sum }) => ({ kind, recurrent, sum: pounds(sum) })),
    gap: { annual: figure("annualGap"), cumulative: figure("cumulativeGap"), inYear: figure("inYearGap") },
    oneOff: {
      changes: figure("oneOff"),
      funding: figure("oneOffFunding"),
      intoReserves: figure("intoReserves"),
      fromReserves: figure("fromReserves"),
    },
    reserves: each(of.reserves, (reserve) => ({
      opening: pounds(reserve.opening),
      in: pounds(reserve.into),
      out: pounds(reserve.out),
      closing: pounds(reserve.closing),
    })),
    demand: each(of.demand, ({ tenths }) => over(tenths, inTenths)),
    draws: each(of.draws, (line) => ({
      held: pounds(line.held),
      drawn: pounds(line.drawn),
      left: pounds(line.left),
      by: line.by,
    })),
  };
}

/**
 * Tenths as a number with one decimal.
 *
 * @example inTenths(5756) // => "575.6"
 */
export const inTenths = (tenths: number): string => `${(tenths - (tenths % 10)) / 10}.${tenths % 10}`;
