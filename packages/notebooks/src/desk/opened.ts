import { type Plan, toldApart } from "@outturn/core";
import { scenarioPlan } from "@outturn/core/scenario";
import { inAddress, type KeptControls } from "../controls/kept-controls.ts";
import type { ShownLevel } from "../state/desk.ts";

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
  /** The level of certainty of the money that answers are about; absent: they say each. */
  readonly level?: ShownLevel;
  /** What was moved of the controls. */
  readonly kept: KeptControls;
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
  kept: inAddress(scenarioTitle(plan, scenario)),
  plan: scenario === "base" ? plan : scenarioPlan(plan, scenario),
});

/** What a scenario is called; `base` is the plan as it stands. */
export const scenarioTitle = (plan: Plan, scenario: string): string =>
  toldApart(plan).scenarios.find(({ id }) => id === scenario)?.title ?? "The plan as it stands";
