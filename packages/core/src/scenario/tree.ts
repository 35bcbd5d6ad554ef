import {
  changesClash,
  circularDependence,
  type Finding,
  found,
  type Issue,
  inWords,
  type Locate,
  type Path,
  PlanError,
  pathText,
  unknownScenario,
} from "../issues/index.ts";
import { byId, type Change, type Plan, type Scenario } from "../plan/index.ts";
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
  return scenarioPlans(plan, locate)(id);
}

/** Plans as scenarios have them, for several in turn: each scenario is made once, whatever starts from it. */
export function scenarioPlans(plan: Plan, locate?: Locate): (id: string) => Plan {
  const workshop: Workshop = {
    ...{ plan, made: new Map(), locate },
    places: new Map(plan.scenarios.map((scenario, at) => [scenario, at])),
  };
  return (id) => {
    if (id === BASE) return plan;
    return without(madeBy(id.split("+"), workshop), "expect") as Plan;
  };
}

/** One scenario on all that it starts from; or several together. */
function madeBy([first, ...others]: readonly string[], workshop: Workshop): Plan {
  const { plan, made, locate } = workshop;
  if (others.length === 0)
    return alone(
      lineage(plan, first!, locate, (one) => made.has(one)),
      workshop,
    );
  let together: Beside = { id: "", plan, made: [] };
  for (const id of [first!, ...others]) together = beside(together, lineage(plan, id, locate), id, workshop);
  return together.plan;
}

/** Scenarios made by themselves, on all that they start from: their plan, or why there is none. */
type Made = Map<Scenario, Plan | PlanError>;

/** What scenarios are made from. */
interface Workshop {
  readonly plan: Plan;
  readonly made: Made;
  /** The place of each scenario among the plan's. */
  readonly places: ReadonlyMap<Scenario, number>;
  readonly locate: Locate | undefined;
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
  const issues = new Map<string, Issue>();
  const seen = new Set<PlanError>(); // what starts from a scenario that has issues has the same ones
  const planOf = scenarioPlans(plan, locate);
  for (const { id } of plan.scenarios) {
    try {
      planOf(id);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      if (seen.has(error)) continue;
      seen.add(error);
      for (const issue of error.issues) issues.set(inWords(issue), issue);
    }
  }
  return [...issues.values()];
}

/**
 * The scenarios from the plan up to one.
 *
 * @param isKnown - by default none: those before one that is known are left out
 */
export function lineage(
  plan: Plan,
  id: string,
  locate?: Locate,
  isKnown: (scenario: Scenario) => boolean = () => false,
): readonly Scenario[] {
  const line = new Set<Scenario>();
  for (let next: string | undefined = id; next !== undefined; ) {
    const scenario: Scenario | undefined = byId(plan.scenarios, next);
    if (scenario === undefined) {
      const known = plan.scenarios.map((one) => one.id);
      return refused(unknownScenario(next, [...known, BASE]), ["scenarios"], locate);
    }
    if (line.has(scenario)) {
      const names = [...line].map((one) => one.id);
      const round = { names: names.slice(names.indexOf(scenario.id)), others: 0 };
      return refused(circularDependence(round), ["scenarios", plan.scenarios.indexOf(scenario), "from"], locate);
    }
    line.add(scenario);
    next = isKnown(scenario) ? undefined : scenario.from;
  }
  return [...line].reverse();
}

/** What a scenario, or several together, is made of: the plan that all of it starts from, and the changes that are made to that. */
export interface Making {
  readonly from: Plan;
  readonly changes: readonly Change[];
}

/**
 * The changes that scenarios make: a scenario's own, on what it starts from; of several named with a plus those of all of them, with what
 * they start from, on the plan. `base` has none.
 *
 * @throws PlanError as `scenarioPlan` does
 */
export function scenarioMaking(plan: Plan, id: string, locate?: Locate): Making {
  scenarioPlan(plan, id, locate);
  if (id === BASE) return { from: plan, changes: [] };
  const ids = id.split("+");
  const lines = ids.map((one) => lineage(plan, one, locate));
  const [line] = lines;
  if (ids.length === 1) {
    const { from, changes } = line!.at(-1)!;
    return { from: from === undefined ? plan : scenarioPlan(plan, from, locate), changes };
  }
  return { from: plan, changes: [...new Set(lines.flat())].flatMap(({ changes }) => changes) };
}

/** One more scenario: it may touch nothing that others have touched since the scenarios that they share. */
function beside(others: Beside, line: readonly Scenario[], id: string, workshop: Workshop): Beside {
  const { plan, locate } = workshop;
  if (others.made.length === 0) return { id, plan: alone(line, workshop), made: line };
  const known = new Set(others.made);
  const fresh = line.filter((one) => !known.has(one));
  const ground = alone(
    line.filter((one) => known.has(one)),
    workshop,
  );
  const both = common(touched(ground, others.plan), touched(ground, alone(line, workshop)));
  if (both.length > 0) {
    const at = plan.scenarios.findIndex((scenario) => scenario.id === id);
    return refused(changesClash(others.id, id, both), ["scenarios", at], locate);
  }
  const made = fresh.reduce((on, scenario) => make(on, scenario, workshop), others.plan);
  return { id: `${others.id}+${id}`, plan: made, made: [...others.made, ...fresh] };
}

/** The plan as the last of a line of scenarios has it, each starting from the one before. */
function alone(line: readonly Scenario[], workshop: Workshop): Plan {
  const { plan, made } = workshop;
  let from = line.length;
  while (from > 0 && !made.has(line[from - 1]!)) from -= 1;
  let so: Plan | PlanError = from === 0 ? plan : made.get(line[from - 1]!)!;
  for (const scenario of line.slice(from)) {
    so = so instanceof PlanError ? so : tried(so, scenario, workshop);
    made.set(scenario, so);
  }
  if (so instanceof PlanError) throw so;
  return so;
}

function tried(on: Plan, scenario: Scenario, workshop: Workshop): Plan | PlanError {
  try {
    return make(on, scenario, workshop);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** A plan with a scenario's own changes made. */
function make(on: Plan, scenario: Scenario, { places, locate }: Workshop): Plan {
  const at = found(places.get(scenario), "scenario", scenario.id);
  const place = (n: number) => ["scenarios", at, "changes", n];
  return applyChanges(on, scenario.changes, { place, ...(locate && { locate }) });
}

function refused(finding: Finding, place: Path, locate: Locate | undefined): never {
  const path = pathText(place);
  throw new PlanError([{ ...finding, path, at: locate?.(place, "value") ?? path }]);
}
