import { expect } from "vitest";
import { budgetContract, explainBudget, mediumTermBudget } from "../../packages/core/src/budget/index.ts";
import type { MediumTerm } from "../../packages/core/src/budget/medium-term.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { budgetHeadline, budgetTables, shownTable } from "../../packages/core/src/tables/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";
import { comesBack, inPlainWords, inTime, isClean, readOrSaid } from "./holds.ts";

/** All that is promised of any text that is read as a plan with a budget. Returns the plan where it is one. */
export function budgetHolds(text: string, name: string): Plan | undefined {
  const plan = readOrSaid(() => readPlanBytes(new TextEncoder().encode(text), name), text);
  if (plan === undefined) return undefined;
  comesBack(plan);
  const found = inTime("the budget", () => mediumTermBudget(plan));
  if (found === undefined) return plan;
  isClean(found, "budget");
  balances(found);
  inTime("telling", () => {
    const json = budgetContract(found);
    isClean(json, "contract");
    const told = [json, budgetTables(found).map((table) => shownTable(table)), budgetHeadline(found)];
    inPlainWords(JSON.stringify(told), text);
    for (const year of found.years) expect(explainBudget(plan, `budget.gap.inYear.${year}`)).toBeDefined();
  });
  return plan;
}

/** The budget of each year is the one before with its changes; reserves, draws and gaps add up. */
function balances({ base, lines, savings, funding, reserves, draws, byYear }: MediumTerm): void {
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
  let [requirement, gap] = [base as number, 0];
  byYear.forEach((year, at) => {
    const recurrent = lines.filter((line) => line.recurrent);
    requirement += sum(recurrent.map(({ change }) => change[at]!)) - sum(savings.map(({ change }) => change[at]!));
    gap += year.annualGap;
    expect(year.requirement).toBe(requirement);
    expect(year.funding).toBe(sum(funding.filter((line) => line.recurrent).map((line) => line.sum[at]!)));
    expect(year.cumulativeGap).toBe(year.requirement - year.funding);
    expect(gap).toBe(year.cumulativeGap);
    const once = year.oneOff - year.oneOffFunding + year.intoReserves - year.fromReserves;
    expect(year.inYearGap).toBe(year.cumulativeGap + once);
  });
  for (const { opening, into, out, closing } of reserves) {
    expect(closing).toEqual(opening.map((amount, at) => amount + into[at]! - out[at]!));
    expect(opening.slice(1)).toEqual(closing.slice(0, -1));
    expect(Math.min(...closing)).toBeGreaterThanOrEqual(0);
  }
  for (const { held, drawn, left } of draws) {
    expect(left).toEqual(held.map((amount, at) => amount - drawn[at]!));
    // A line below nothing is income: it is left as it is where nothing draws on it.
    expect(left.filter((amount, at) => amount < 0 && drawn[at] !== 0)).toEqual([]);
  }
}
