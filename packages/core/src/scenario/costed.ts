import type { FinancialYear } from "../calendar/index.ts";
import { yearsFrom } from "../calendar/index.ts";
import { type ByYear, costUnits, type FundingSummary, fundingSummary } from "../forecast/index.ts";
import { type CostUnit, type Funding, fund, partsOf } from "../funding/index.ts";
import { cost, type Ledger } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { published, type Rates } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";

/** What pays for a plan's costs in each year and the gap at each level. All sums are in pence. */
export interface Funded {
  readonly years: readonly FinancialYear[];
  readonly cost: ByYear<Pence>;
  readonly gap: { readonly [level in "confirmed" | "conditional" | "total"]: ByYear<Pence> };
  readonly funding: FundingSummary;
}

/** A plan costed and funded, without the notes and summaries of a forecast. */
export interface Costed extends Funded {
  /** The facts, for other questions; and for `reuse` when done with. */
  readonly ledger: Ledger;
}

/**
 * What a plan costs in each year and the gap at each level, as `forecast` has them, for questions that cost many plans.
 *
 * @param reuse - a ledger that is done with: its memory is written over
 * @throws never: control totals are for the plan as written, and are not looked at
 * @example
 * costed(readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] })).gap.total // => { "2024/25": 10000000 }
 */
export function costed(plan: Plan, { rates = published, reuse }: { rates?: Rates; reuse?: Ledger } = {}): Costed {
  const ledger = cost(compile(plan, rates), reuse);
  return { ...fundedFrom(plan, fund(plan, costUnits(plan, ledger))), ledger };
}

/** Every cost of a plan as its money meets it: where sources pay shares of it, part by part. */
export const costsOf = (plan: Plan, publishedRates: Rates = published): readonly CostUnit[] =>
  partsOf(
    costUnits(plan, cost(compile(plan, publishedRates))),
    plan.funding,
    yearsFrom(plan.years.from, plan.years.to),
  );

/** The figures of a draw of a plan's money. */
export function fundedFrom(plan: Plan, draws: Funding): Funded {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const by = (sumOf: (yearIndex: number) => number): ByYear<Pence> =>
    Object.fromEntries(financialYears.map((year, yearIndex) => [year, sumOf(yearIndex) as Pence]));
  const gapAt = (fundingLevel: keyof typeof draws.byLevel) =>
    by((yearIndex) => draws.byLevel[fundingLevel].years[yearIndex]!.gap);
  return {
    years: financialYears,
    cost: by((position) => draws.cost[position]!),
    gap: { confirmed: gapAt("confirmed"), conditional: gapAt("conditional"), total: gapAt("total") },
    funding: fundingSummary(plan, draws),
  };
}
