import { forecast, type Plan } from "@outturn/core";
import { scenarioPlan } from "@outturn/core/scenario";
import type { Reading } from "./job.ts";

/**
 * A plan as the desk holds it, with one of its scenarios made to it.
 *
 * @throws PlanError with every issue of its control totals, or of the scenario
 */
export function readingOf(written: Plan, wanted: string): Reading {
  const { fingerprint } = forecast(written);
  const scenario = written.scenarios.some(({ id }) => id === wanted) ? wanted : "base";
  return { is: "plan", written, plan: underScenario(written, scenario), scenario, fingerprint };
}

/** A plan with one of its scenarios made to it; `base` is the plan as it stands. */
export const underScenario = (plan: Plan, scenario: string): Plan =>
  scenario === "base" ? plan : scenarioPlan(plan, scenario);
