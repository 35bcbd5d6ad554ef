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
export function mediumTermBudget(written: Plan): MediumTerm | undefined {
  const plan = toldApart(written);
  const { budget } = plan;
  if (budget === undefined) return undefined;
  const years = yearsFrom(plan.years.from, plan.years.to);
  const parts = {
    base: pence(budget.base.reduce((sum, { amount }) => sum + amount, 0)),
    lines: budget.lines.map((line): LineOverYears => {
      const { id, title, group, recurrent } = line;
      const sum = lineInYears(line, budget, years);
      return { id, title, group, recurrent, sum, change: changesOf(sum) };
    }),
    savings: savingsOf(plan, years),
    funding: budget.funding.map((line) => {
      const { id, title, kind, recurrent } = line;
      return { id, title, kind, recurrent, sum: fundingInYears(line, years) };
    }),
    reserves: reservesOf(budget, years),
  };
  return {
    title: plan.title,
    ...(plan.illustrative !== undefined && { illustrative: plan.illustrative }),
    years,
    hasBase: budget.base.length > 0,
    ...parts,
    demand: budget.demand.map((one) => demandOf(one, years)),
    draws: drawsOf(budget, plan, years),
    byYear: budgetYears(years, parts),
  };
}

/** The change of a sum from each year to the next; before the first there is none of it. */
const changesOf = (sums: readonly Pence[]): readonly Pence[] =>
  sums.map((sum, at) => pence(change({ sum, before: sums[at - 1] ?? 0 })));

function savingsOf({ savings }: Plan, years: readonly FinancialYear[]): readonly SavingOverYears[] {
  const deliveries = deliveriesOf(savings, years);
  return savings.map((saving, place) => {
    const inYears = deliveries[place]!.years;
    const delivered = inYears.map(({ achieved }) => achieved);
    return {
      id: saving.id,
      title: saving.title,
      planned: inYears.map(({ planned }) => planned),
      delivered,
      change: changesOf(delivered),
    };
  });
}

function reservesOf({ reserves }: Budget, years: readonly FinancialYear[]): readonly ReserveOverYears[] {
  return reserves.map((reserve) => {
    const [into, out] = [sumsIn(reserve.in, years), sumsIn(reserve.out, years)];
    const [opening, closing]: [Pence[], Pence[]] = [[], []];
    years.forEach((_, at) => {
      opening.push(closing[at - 1] ?? reserve.opening);
      closing.push(pence(closingOf({ opening: opening[at]!, into: into[at]!, out: out[at]! })));
    });
    return { id: reserve.id, title: reserve.title, opening, into, out, closing };
  });
}

function demandOf({ id, title, count, growth, year: from }: Demand, years: readonly FinancialYear[]): DemandOverYears {
  const held = { count: BigInt(count), growth: BigInt(growth) };
  const tenths = years.map((year) => {
    return Number(exactly(demandInTenths(Math.max(0, startsIn(year) - startsIn(from))))(held));
  });
  return { id, title, tenths };
}

/** Only lines that something draws on. */
function drawsOf(budget: Budget, plan: Plan, years: readonly FinancialYear[]): readonly DrawsOverYears[] {
  return drawsOnLines(budget, plan.funding, years).flatMap(({ id, title, by, sum, viredIn, viredOut, drawn }) => {
    const moved = [...viredIn, ...viredOut].some((amount) => amount !== 0);
    if (by.length === 0 && !moved) return [];
    const taken = (at: number) => ({ sum: sum[at]!, viredIn: viredIn[at]!, viredOut: viredOut[at]! });
    const left = (at: number, of: Pence): Pence => pence(leftOf({ ...taken(at), drawn: of }));
    const held = years.map((_, at) => left(at, 0 as Pence));
    return [{ id, title, by, held, drawn, left: years.map((_, at) => left(at, drawn[at]!)) }];
  });
}
