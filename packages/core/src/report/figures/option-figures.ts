import type { Forecast } from "../../forecast/index.ts";
import { PlanError } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import { type Costed, costed, scenarioPlan } from "../../scenario/index.ts";
import { byYears } from "./by-years.ts";
import type { Figure } from "./figure.ts";

/** An option that a paper sets beside the plan: one of its scenarios, costed. */
export interface OptionCosted {
  readonly id: string;
  readonly title: string;
  readonly costed: Costed;
}

/** Each scenario of a plan, costed and funded; those that have issues are left out, as `outturn check` says what is wrong with them. */
export function optionsOf({ plan, timeline }: Forecast): readonly OptionCosted[] {
  return plan.scenarios.flatMap(({ id, title }) => {
    const changed = planOf(plan, id);
    return changed ? [{ id, title, costed: costed(changed, { rates: timeline.rates }) }] : [];
  });
}

function planOf(plan: Plan, id: string): Plan | undefined {
  try {
    return scenarioPlan(plan, id);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** What each option costs and leaves unfunded. */
export const optionFigures = (forecast: Forecast): readonly Figure[] =>
  optionsOf(forecast).flatMap(({ id, costed: { cost, gap } }) => [
    ...byYears(`option.cost.${id}`, cost),
    ...byYears(`option.gap.${id}`, gap.conditional),
  ]);
