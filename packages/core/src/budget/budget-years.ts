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
export function budgetYears(financialYears: readonly FinancialYear[], parts: Parts): readonly BudgetYear[] {
  const { base, lines, savings, funding, reserves } = parts;
  const totalOf = (sums: readonly (readonly Pence[])[], yearIndex: number): Pence =>
    pence(sums.reduce((total, amounts) => total + amounts[yearIndex]!, 0));
  const sumOfKind = (
    list: readonly { readonly recurrent: boolean; readonly sum: readonly Pence[] }[],
    recurrent: boolean,
  ) => list.filter((candidate) => candidate.recurrent === recurrent).map(({ sum }) => sum);
  let amountBefore = 0;
  return financialYears.map((year, yearIndex) => {
    const changes = totalOf(sumOfKind(lines, true), yearIndex);
    const delivered = totalOf(
      savings.map((saving) => saving.delivered),
      yearIndex,
    );
    const requirement = pence(requirementOf({ base, changes, savings: delivered }));
    const recurrent = totalOf(sumOfKind(funding, true), yearIndex);
    const cumulative = pence(cumulativeOf({ requirement, funding: recurrent }));
    const annual = pence(annualOf({ cumulative, before: amountBefore }));
    amountBefore = cumulative;
    const oneOff = totalOf(sumOfKind(lines, false), yearIndex);
    const oneOffFunding = totalOf(sumOfKind(funding, false), yearIndex);
    const into = totalOf(
      reserves.map((reserve) => reserve.into),
      yearIndex,
    );
    const out = totalOf(
      reserves.map((reserve) => reserve.out),
      yearIndex,
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
