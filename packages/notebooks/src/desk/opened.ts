import type { Plan } from "@outturn/core";
import { scenarioPlan } from "@outturn/core/scenario";

/** A plan file as somebody gave it, or a built-in example. */
export interface PlanFile {
  readonly name: string;
  readonly plan: Plan;
}

/** The plan that a page is about. */
export interface Opened extends PlanFile {
  /** The plan with the scenario made to it. */
  readonly plan: Plan;
  /** The plan as the file has it. */
  readonly written: Plan;
  /** `base` is the plan as it stands. */
  readonly scenario: string;
}

/**
 * A file's plan under one of its scenarios.
 *
 * @throws PlanError when the scenario has issues
 */
export const opened = ({ name, plan }: PlanFile, scenario = "base"): Opened => ({
  name,
  written: plan,
  scenario,
  plan: scenario === "base" ? plan : scenarioPlan(plan, scenario),
});
