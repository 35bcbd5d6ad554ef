import type { Locate } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import { scenarioPlan } from "../../scenario/index.ts";
import { type InvestAnswer, investToSave } from "./invest.ts";

/** Two paths of a plan, each the id of a scenario; `base` is the plan as it stands. */
export interface TwoPaths {
  readonly act: string;
  readonly instead: string;
}

/**
 * What it costs to act, and what not acting costs: two scenarios of one plan, each with its own demand.
 *
 * @throws PlanError where a scenario cannot be made
 * @throws RangeError as `investToSave` does
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2026/27", to: "2026/27" },
 *   demand: [{ id: "foster", opening: { count: 300, on: "2026-03-31" }, prices: [{ from: "2026-04-01", perWeek: 600 }] }],
 *   scenarios: [{ id: "team", title: "A team", changes: [{ change: "demand", kind: "foster", in: 1 }] }] });
 * investBetween(plan, { act: "team", instead: "base" }).acting // => "\"A team\""
 */
export function investBetween(plan: Plan, { act, instead }: TwoPaths, locate?: Locate): InvestAnswer {
  const titleOf = (id: string): string =>
    id === "base" ? "the plan as it stands" : (plan.scenarios.find((scenario) => scenario.id === id)?.title ?? id);
  const planOf = (id: string): Plan => (id === "base" ? plan : scenarioPlan(plan, id, locate));
  const names = { acting: `"${titleOf(act)}"`, notActing: `"${titleOf(instead)}"` };
  return investToSave(planOf(instead), planOf(act), names);
}
