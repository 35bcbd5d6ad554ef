import { type FinancialYear, startsIn, yearsFrom } from "../calendar/index.ts";
import { byValue, exactly } from "../formula/index.ts";
import { deliveriesOf } from "../funding/index.ts";
import { type Pence, pence } from "../money/index.ts";
import {
  type Budget,
  type Demand,
  drawsOnLines,
  fundingInYears,
  lineInYears,
  type Plan,
  sumsIn,
  toldApart,
} from "../plan/index.ts";
import { budgetChange, budgetLineLeft, demandInTenths, reserveClosing } from "../rules/index.ts";
import { budgetYears } from "./budget-years.ts";
import type {
  DemandOverYears,
  DrawsOverYears,
  LineOverYears,
  MediumTerm,
  ReserveOverYears,
  SavingOverYears,
} from "./medium-term.ts";

const change = byValue(budgetChange);
const closingOf = byValue(reserveClosing);
const leftOf = byValue(budgetLineLeft);

/**
 * The medium-term budget of a plan: each change and its reversal, savings as they are delivered, funding and reserves, and for each
 * year the annual gap and the cumulative gap. All sums are in pence.
 *
 * @returns nothing where the plan has no `budget`
 * @throws RangeError where the sums are past what a number holds exactly; `readPlan` lets no single sum be so large
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" },
 *   budget: { growth: [{ id: "once", change: { "2024/25": 500 }, recurrent: false }] } });
 * mediumTermBudget(plan)?.lines[0]?.change // => [50000, -50000]
 */
export function mediumTermBudget(writtenValue: Plan): MediumTerm | undefined {
  const plan = toldApart(writtenValue);
  const { budget } = plan;
  if (budget === undefined) return undefined;
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const parts = {
    base: pence(budget.base.reduce((total, { amount }) => total + amount, 0)),
    lines: budget.lines.map((budgetLine): LineOverYears => {
      const { id, title, group, recurrent } = budgetLine;
      const sum = lineInYears(budgetLine, budget, financialYears);
      return { id, title, group, recurrent, sum, change: changesOf(sum) };
    }),
    savings: savingsOf(plan, financialYears),
    funding: budget.funding.map((budgetLine) => {
      const { id, title, kind, recurrent } = budgetLine;
      return { id, title, kind, recurrent, sum: fundingInYears(budgetLine, financialYears) };
    }),
    reserves: reservesOf(budget, financialYears),
  };
  return {
    title: plan.title,
    ...(plan.illustrative !== undefined && { illustrative: plan.illustrative }),
    years: financialYears,
    hasBase: budget.base.length > 0,
    ...parts,
    demand: budget.demand.map((demand) => demandOf(demand, financialYears)),
    draws: drawsOf(budget, plan, financialYears),
    byYear: budgetYears(financialYears, parts),
  };
}

/** The change of a sum from each year to the next; before the first there is none of it. */
const changesOf = (amounts: readonly Pence[]): readonly Pence[] =>
  amounts.map((amount, position) => pence(change({ sum: amount, before: amounts[position - 1] ?? 0 })));

function savingsOf({ savings }: Plan, financialYears: readonly FinancialYear[]): readonly SavingOverYears[] {
  const deliveries = deliveriesOf(savings, financialYears);
  return savings.map((saving, savingIndex) => {
    const inYears = deliveries[savingIndex]!.years;
    const delivered = inYears.map(({ achieved }) => achieved);
    return {
      id: saving.id,
      title: saving.title,
      ...(saving.unallocated && { unallocated: saving.unallocated }),
      planned: inYears.map(({ planned }) => planned),
      delivered,
      change: changesOf(delivered),
    };
  });
}

function reservesOf({ reserves }: Budget, financialYears: readonly FinancialYear[]): readonly ReserveOverYears[] {
  return reserves.map((reserve) => {
    const [into, out] = [sumsIn(reserve.in, financialYears), sumsIn(reserve.out, financialYears)];
    const [opening, closing]: [Pence[], Pence[]] = [[], []];
    financialYears.forEach((_, yearIndex) => {
      opening.push(closing[yearIndex - 1] ?? reserve.opening);
      closing.push(pence(closingOf({ opening: opening[yearIndex]!, into: into[yearIndex]!, out: out[yearIndex]! })));
    });
    return { id: reserve.id, title: reserve.title, opening, into, out, closing };
  });
}

function demandOf(
  { id, title, count, growth, year: fromYear }: Demand,
  financialYears: readonly FinancialYear[],
): DemandOverYears {
  const heldOnes = { count: BigInt(count), growth: BigInt(growth) };
  const tenths = financialYears.map((year) => {
    return Number(exactly(demandInTenths(Math.max(0, startsIn(year) - startsIn(fromYear))))(heldOnes));
  });
  return { id, title, tenths };
}

/** Only lines that something draws on. */
function drawsOf(budget: Budget, plan: Plan, financialYears: readonly FinancialYear[]): readonly DrawsOverYears[] {
  return drawsOnLines(budget, plan.funding, financialYears).flatMap(
    ({ id, title, by, sum, viredIn, viredOut, drawn }) => {
      const moved = [...viredIn, ...viredOut].some((amount) => amount !== 0);
      if (by.length === 0 && !moved) return [];
      const drawInputs = (yearIndex: number) => ({
        sum: sum[yearIndex]!,
        viredIn: viredIn[yearIndex]!,
        viredOut: viredOut[yearIndex]!,
      });
      const remaining = (yearIndex: number, amount: Pence): Pence =>
        pence(leftOf({ ...drawInputs(yearIndex), drawn: amount }));
      const heldAmounts = financialYears.map((_, yearIndex) => remaining(yearIndex, 0 as Pence));
      return [
        {
          id,
          title,
          by,
          held: heldAmounts,
          drawn,
          left: financialYears.map((_, yearIndex) => remaining(yearIndex, drawn[yearIndex]!)),
        },
      ];
    },
  );
}
