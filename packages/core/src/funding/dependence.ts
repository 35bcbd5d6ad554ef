import type { FinancialYear } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { overspend } from "../rules/index.ts";
import { type CostUnit, rowsByLine, sumInYear } from "./cost-unit.ts";
import { deliveriesOf, type SavingDelivery } from "./saving-delivery.ts";

/** What funding may rest on, with the pounds by which each year falls short. */
export type Dependence = SavingDelivery | LineOverspend;

/** A line against what the existing budget holds for it. */
export interface LineOverspend {
  readonly is: "line";
  readonly id: string;
  readonly years: readonly {
    readonly year: FinancialYear;
    /** The line's cost, what goes on after its end included. */
    readonly cost: Pence;
    /** Nothing in a year that the budget does not name. */
    readonly budget: Pence;
    readonly shortfall: Pence;
  }[];
}

/** Every saving, then every line with a budget, in the plan's order. */
export function dependencesOf(
  plan: Pick<Plan, "savings" | "lines">,
  costs: readonly CostUnit[],
  years: readonly FinancialYear[],
): readonly Dependence[] {
  const rows = rowsByLine(costs);
  return [
    ...deliveriesOf(plan.savings, years),
    ...plan.lines.flatMap((line) => overspendOf(line, rows.get(line.id) ?? [], years)),
  ];
}

function overspendOf(line: Line, rows: readonly CostUnit[], years: readonly FinancialYear[]): LineOverspend[] {
  if (line.budget === undefined) return [];
  const budgets = new Map(line.budget.map(({ year, amount }) => [year, amount]));
  return [
    {
      is: "line",
      id: line.id,
      years: years.map((year, at) => {
        const cost = rows.reduce((sum, row) => sum + sumInYear(row, at), 0) as Pence;
        const budget = budgets.get(year) ?? (0 as Pence);
        return { year, cost, budget, shortfall: byValue(overspend)({ cost, budget }) as Pence };
      }),
    },
  ];
}
