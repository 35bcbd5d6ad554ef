import type { FinancialYear } from "../calendar/index.ts";
import { yearsFrom } from "../calendar/index.ts";
import { type ByYear, costUnits, type FundingSummary, fundingSummary } from "../forecast/index.ts";
import { fund } from "../funding/index.ts";
import { cost, type Ledger } from "../ledger/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { published, type Rates } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";

/** A plan costed and funded, without the notes and summaries of a forecast. All sums are in pence. */
export interface Costed {
  readonly years: readonly FinancialYear[];
  readonly cost: ByYear<Pence>;
  readonly gap: { readonly [level in "confirmed" | "conditional" | "total"]: ByYear<Pence> };
  readonly funding: FundingSummary;
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
  const years = yearsFrom(plan.years.from, plan.years.to);
  const ledger = cost(compile(plan, rates), reuse);
  const draws = fund(plan, costUnits(plan, ledger));
  const by = (sum: (at: number) => number): ByYear<Pence> =>
    Object.fromEntries(years.map((year, at) => [year, sum(at) as Pence]));
  const gapAt = (level: keyof typeof draws.draws) => by((at) => draws.draws[level].years[at]!.gap);
  return {
    years,
    cost: by((at) => draws.cost[at]!),
    gap: { confirmed: gapAt("confirmed"), conditional: gapAt("conditional"), total: gapAt("total") },
    funding: fundingSummary(plan, draws),
    ledger,
  };
}
