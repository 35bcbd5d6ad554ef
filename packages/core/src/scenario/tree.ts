import {
  changesClash,
  circularDependence,
  type Finding,
  type Issue,
  inWords,
  type Locate,
  type Path,
  PlanError,
  pathText,
  unknownScenario,
} from "../issues/index.ts";
import type { Plan, Scenario } from "../plan/index.ts";
import { applyChanges, common } from "./apply.ts";
import { without } from "./select.ts";
import { touched } from "./touched.ts";

/** The plan as it stands, by the name that a comparison gives it. */
export const BASE = "base";

/**
 * A plan as one of its scenarios has it: every scenario that it starts from, from the plan up, then its own changes. Several at once
 * are named with a plus, `agency+late`: they may not change the same thing. `base` is the plan as it stands.
 *
 * @param locate - finds the place of a change in the text that the plan came from, for issues
 * @throws PlanError when there is no such scenario, when they go round in a circle, clash or have issues
 * @example
 * const plan = readPlan({ outturn: 1, title: "Grant", years: { from: "2024/25", to: "2024/25" },
 *   funding: [{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 1000 }, carryForward: "none", status: "conditional" }],
 *   scenarios: [{ id: "sure", changes: [{ change: "funding-status", status: "confirmed" }] }] });
 * scenarioPlan(plan, "sure").funding[0]?.status // => "confirmed"
 */
export function scenarioPlan(plan: Plan, id: string, locate?: Locate): Plan {
  if (id === BASE) return plan;
  let so: Beside = { id: "", plan, made: [] };
  for (const one of id.split("+")) so = beside(so, lineage(plan, one, locate), one, plan, locate);
  return without(so.plan, "expect") as Plan;
}

/** Scenarios that have been made together. */
interface Beside {
  readonly id: string;
  readonly plan: Plan;
  readonly made: readonly Scenario[];
}

/**
 * Every issue of a plan's scenarios, each made by itself.
 *
 * @param locate - finds the place of a change in the text that the plan came from
 * @example scenarioIssues(readPlan({ outturn: 1, title: "Empty", years: { from: "2024/25", to: "2024/25" } })) // => []
 */
export function scenarioIssues(plan: Plan, locate?: Locate): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const { id } of plan.scenarios) {
    try {
      scenarioPlan(plan, id, locate);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      for (const issue of error.issues) found.set(inWords(issue), issue);
    }
  }
  return [...found.values()];
}

/** The scenarios from the plan up to one. */
export function lineage(plan: Plan, id: string, locate?: Locate): readonly Scenario[] {
  const line: Scenario[] = [];
  for (let next: string | undefined = id; next !== undefined; ) {
    const at = plan.scenarios.findIndex((scenario) => scenario.id === next);
    const known = plan.scenarios.map((scenario) => scenario.id);
    if (at < 0) return refused(unknownScenario(next, [...known, BASE]), ["scenarios"], locate);
    const scenario: Scenario = plan.scenarios[at]!;
    if (line.includes(scenario)) {
      const round = [...line.map((one) => one.id).reverse(), scenario.id];
      return refused(circularDependence(round), ["scenarios", at, "from"], locate);
    }
    line.unshift(scenario);
    next = scenario.from;
  }
  return line;
}

/** One more scenario: it may touch nothing that others have touched since the scenarios that they share. */
function beside(others: Beside, line: readonly Scenario[], id: string, plan: Plan, locate: Locate | undefined): Beside {
  const fresh = line.filter((one) => !others.made.includes(one));
  const make = (on: Plan, scenarios: readonly Scenario[]): Plan =>
    scenarios.reduce((so, scenario) => {
      const at = plan.scenarios.indexOf(scenario);
      const place = (n: number) => ["scenarios", at, "changes", n];
      return applyChanges(so, scenario.changes, { place, ...(locate && { locate }) });
    }, on);
  if (others.made.length === 0) return { id, plan: make(plan, fresh), made: fresh };
  const ground = make(
    plan,
    line.filter((one) => others.made.includes(one)),
  );
  const both = common(touched(ground, others.plan), touched(ground, make(ground, fresh)));
  const at = plan.scenarios.findIndex((scenario) => scenario.id === id);
  if (both.length > 0) return refused(changesClash(others.id, id, both), ["scenarios", at], locate);
  return { id: `${others.id}+${id}`, plan: make(others.plan, fresh), made: [...others.made, ...fresh] };
}

function refused(finding: Finding, place: Path, locate: Locate | undefined): never {
  const path = pathText(place);
  throw new PlanError([{ ...finding, path, at: locate?.(place, "value") ?? path }]);
}
