import { toNearest } from "../formula/index.ts";
import { expectNotMet, gather, type Locate, PlanError } from "../issues/index.ts";
import { asPounds, type Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import type { CostSummary } from "./cost-summary.ts";

/**
 * Holds a plan's costs to the control totals it carries, both rounded to `toNearest`.
 *
 * @throws PlanError with an issue for every year that does not meet its total
 */
export function checkExpected(plan: Plan, costs: () => CostSummary, locate?: Locate): void {
  const { cost = [], toNearest: unit = 1 } = plan.expect ?? {};
  const rounded = (amount: Pence): Pence => toNearest(amount, unit) as Pence;
  const { report, inOrder } = gather(plan, locate);
  for (const { year, amount } of cost) {
    const foundAmount = costs().total[year]!;
    if (rounded(foundAmount) === rounded(amount)) continue;
    const roundedTo = unit > 1 ? ` (to the nearest ${asPounds(unit as Pence)}, ${asPounds(rounded(foundAmount))})` : "";
    report(
      ["expect", "cost", year],
      expectNotMet(`the cost of ${year}`, asPounds(amount), asPounds(foundAmount), roundedTo),
    );
  }
  const issues = inOrder();
  if (issues.length > 0) throw new PlanError(issues);
}
