import type { Millionths, Plan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import type { BudgetAsked } from "./budget-controls.ts";
import { budgetStart } from "./budget-start.ts";

/** A plan as the controls have it: the changes that a scenario can keep, and the plan itself, in which demand may grow otherwise. */
export interface AsAsked {
  readonly plan: Plan;
  readonly changes: readonly Change[];
}

/** What the controls say of a plan. A control that stands where the plan has it changes nothing. */
export function asAsked(plan: Plan, { delivered, slips, demand }: Omit<BudgetAsked, "year">): AsAsked {
  const start = budgetStart(plan);
  const moved = start.demand !== undefined && demand !== start.demand;
  const changes: Change[] = [];
  if (start.delivered !== undefined && delivered !== start.delivered)
    changes.push({ change: "savings-delivery", delivered: millionths(delivered) });
  if (start.slips !== undefined && slips !== start.slips) changes.push({ change: "savings-slippage", months: slips });
  return { plan: moved ? growing(plan, millionths(demand)) : plan, changes };
}

/** A per cent as the library holds it. */
const millionths = (percent: number): Millionths => Math.round(percent * 10_000) as Millionths;

/** The plan with every driver of demand growing at one rate. No change of a scenario does that. */
function growing(plan: Plan, growth: Millionths): Plan {
  const { budget } = plan;
  if (budget === undefined) return plan;
  return { ...plan, budget: { ...budget, demand: budget.demand.map((demand) => ({ ...demand, growth })) } };
}
