import type { FinancialYear } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import { type Pence, pence } from "../money/index.ts";
import { annualGap, budgetRequirement, cumulativeGap, inYearGap } from "../rules/index.ts";
import type { BudgetYear, MediumTerm } from "./medium-term.ts";

const requirementOf = byValue(budgetRequirement);
const cumulativeOf = byValue(cumulativeGap);
const annualOf = byValue(annualGap);
const inYearOf = byValue(inYearGap);

type Parts = Pick<MediumTerm, "base" | "lines" | "savings" | "funding" | "reserves">;

/** Each year's requirement, funding and gaps. What is one-off stands apart from what is recurrent. */
export function budgetYears(years: readonly FinancialYear[], parts: Parts): readonly BudgetYear[] {
  const { base, lines, savings, funding, reserves } = parts;
  const all = (sums: readonly (readonly Pence[])[], at: number): Pence =>
    pence(sums.reduce((total, one) => total + one[at]!, 0));
  const of = (list: readonly { readonly recurrent: boolean; readonly sum: readonly Pence[] }[], recurrent: boolean) =>
    list.filter((one) => one.recurrent === recurrent).map(({ sum }) => sum);
  let before = 0;
  return years.map((year, at) => {
    const changes = all(of(lines, true), at);
    const delivered = all(
      savings.map((saving) => saving.delivered),
      at,
    );
    const requirement = pence(requirementOf({ base, changes, savings: delivered }));
    const recurrent = all(of(funding, true), at);
    const cumulative = pence(cumulativeOf({ requirement, funding: recurrent }));
    const annual = pence(annualOf({ cumulative, before }));
    before = cumulative;
    const oneOff = all(of(lines, false), at);
    const oneOffFunding = all(of(funding, false), at);
    const into = all(
      reserves.map((reserve) => reserve.into),
      at,
    );
    const out = all(
      reserves.map((reserve) => reserve.out),
      at,
    );
    return {
      year,
      requirement,
      funding: recurrent,
      cumulativeGap: cumulative,
      annualGap: annual,
      oneOff,
      oneOffFunding,
      intoReserves: into,
      fromReserves: out,
      inYearGap: pence(inYearOf({ cumulative, oneOff, oneOffFunding, into, out })),
    };
  });
}
