import type { FinancialYear } from "../calendar/index.ts";
import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import type { Line, Plan } from "../plan/index.ts";
import { overspend } from "../rules/index.ts";
import { type CostUnit, rowsByLine, sumInYear } from "./cost-unit.ts";
import type { SavingDelivery } from "./saving-delivery.ts";

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

/** Every line with a budget, in the plan's order. */
export function overspendsOf(
  { lines }: Pick<Plan, "lines">,
  costUnits: readonly CostUnit[],
  financialYears: readonly FinancialYear[],
): readonly LineOverspend[] {
  const budgeted = lines.filter(({ budget }) => budget !== undefined);
  if (budgeted.length === 0) return [];
  const rows = rowsByLine(costUnits);
  return budgeted.flatMap((planLine) => overspendOf(planLine, rows.get(planLine.id) ?? [], financialYears));
}

function overspendOf(
  planLine: Line,
  rows: readonly CostUnit[],
  financialYears: readonly FinancialYear[],
): LineOverspend[] {
  if (planLine.budget === undefined) return [];
  const budgets = new Map(planLine.budget.map(({ year, amount }) => [year, amount]));
  return [
    {
      is: "line",
      id: planLine.id,
      years: financialYears.map((year, yearIndex) => {
        const cost = rows.reduce((total, row) => total + sumInYear(row, yearIndex), 0) as Pence;
        const budget = budgets.get(year) ?? (0 as Pence);
        return { year, cost, budget, shortfall: byValue(overspend)({ cost, budget }) as Pence };
      }),
    },
  ];
}
