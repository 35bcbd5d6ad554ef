import {
  changesClash,
  circularDependence,
  type Finding,
  foundOrThrow,
  type Issue,
  issueInWords,
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
export function scenarioPlan(plan: Plan, scenarioId: string, locate?: Locate): Plan {
  return scenarioPlans(plan, locate)(scenarioId);
}

/** Plans as scenarios have them, for several in turn: each scenario is made once, whatever starts from it. */
export function scenarioPlans(plan: Plan, locate?: Locate): (scenarioId: string) => Plan {
  const workshop: Workshop = {
    ...{ plan, made: new Map(), locate },
    places: new Map(plan.scenarios.map((scenario, scenarioIndex) => [scenario, scenarioIndex])),
  };
  return (scenarioId) => {
    if (scenarioId === BASE) return plan;
    return without(madeBy(scenarioId.split("+"), workshop), "expect") as Plan;
  };
}

/** One scenario on all that it starts from; or several together. */
function madeBy([first, ...others]: readonly string[], workshop: Workshop): Plan {
  const { plan, made, locate } = workshop;
  if (others.length === 0)
    return madeAlone(
      lineage(plan, first!, locate, (scenario) => made.has(scenario)),
      workshop,
    );
  let together: Beside = { id: "", plan, made: [] };
  for (const scenarioId of [first!, ...others])
    together = besideOthers(together, lineage(plan, scenarioId, locate), scenarioId, workshop);
  return together.plan;
}

/** Scenarios made by themselves, on all that they start from: their plan, or why there is none. */
type MadePlans = Map<Scenario, Plan | PlanError>;

/** What scenarios are made from. */
interface Workshop {
  readonly plan: Plan;
  readonly made: MadePlans;
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
  const seenPlanErrors = new Set<PlanError>(); // what starts from a scenario that has issues has the same ones
  const planOf = scenarioPlans(plan, locate);
  for (const { id } of plan.scenarios) {
    try {
      planOf(id);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      if (seenPlanErrors.has(error)) continue;
      seenPlanErrors.add(error);
      for (const issue of error.issues) issues.set(issueInWords(issue), issue);
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
  scenarioId: string,
  locate?: Locate,
  isKnown: (scenario: Scenario) => boolean = () => false,
): readonly Scenario[] {
  const line = new Set<Scenario>();
  for (let next: string | undefined = scenarioId; next !== undefined; ) {
    const scenario: Scenario | undefined = byId(plan.scenarios, next);
    if (scenario === undefined) {
      const knownNames = plan.scenarios.map((eachScenario) => eachScenario.id);
      return refused(unknownScenario(next, [...knownNames, BASE]), ["scenarios"], locate);
    }
    if (line.has(scenario)) {
      const names = [...line].map((eachScenario) => eachScenario.id);
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
export function scenarioMaking(plan: Plan, scenarioId: string, locate?: Locate): Making {
  scenarioPlan(plan, scenarioId, locate);
  if (scenarioId === BASE) return { from: plan, changes: [] };
  const recordIds = scenarioId.split("+");
  const lines = recordIds.map((eachId) => lineage(plan, eachId, locate));
  const [line] = lines;
  if (recordIds.length === 1) {
    const { from, changes } = line!.at(-1)!;
    return { from: from === undefined ? plan : scenarioPlan(plan, from, locate), changes };
  }
  return { from: plan, changes: [...new Set(lines.flat())].flatMap(({ changes }) => changes) };
}

/** One more scenario: it may touch nothing that others have touched since the scenarios that they share. */
function besideOthers(others: Beside, line: readonly Scenario[], scenarioId: string, workshop: Workshop): Beside {
  const { plan, locate } = workshop;
  if (others.made.length === 0) return { id: scenarioId, plan: madeAlone(line, workshop), made: line };
  const knownScenarios = new Set(others.made);
  const fresh = line.filter((scenario) => !knownScenarios.has(scenario));
  const ground = madeAlone(
    line.filter((scenario) => knownScenarios.has(scenario)),
    workshop,
  );
  const both = common(touched(ground, others.plan), touched(ground, madeAlone(line, workshop)));
  if (both.length > 0) {
    const scenarioIndex = plan.scenarios.findIndex((scenario) => scenario.id === scenarioId);
    return refused(changesClash(others.id, scenarioId, both), ["scenarios", scenarioIndex], locate);
  }
  const madePlan = fresh.reduce((planOnDay, scenario) => make(planOnDay, scenario, workshop), others.plan);
  return { id: `${others.id}+${scenarioId}`, plan: madePlan, made: [...others.made, ...fresh] };
}

/** The plan as the last of a line of scenarios has it, each starting from the one before. */
function madeAlone(line: readonly Scenario[], workshop: Workshop): Plan {
  const { plan, made } = workshop;
  let fromScenario = line.length;
  while (fromScenario > 0 && !made.has(line[fromScenario - 1]!)) fromScenario -= 1;
  let soFar: Plan | PlanError = fromScenario === 0 ? plan : made.get(line[fromScenario - 1]!)!;
  for (const scenario of line.slice(fromScenario)) {
    soFar = soFar instanceof PlanError ? soFar : tried(soFar, scenario, workshop);
    made.set(scenario, soFar);
  }
  if (soFar instanceof PlanError) throw soFar;
  return soFar;
}

function tried(plan: Plan, scenario: Scenario, workshop: Workshop): Plan | PlanError {
  try {
    return make(plan, scenario, workshop);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** A plan with a scenario's own changes made. */
function make(plan: Plan, scenario: Scenario, { places, locate }: Workshop): Plan {
  const scenarioIndex = foundOrThrow(places.get(scenario), "scenario", scenario.id);
  const place = (changeIndex: number) => ["scenarios", scenarioIndex, "changes", changeIndex];
  return applyChanges(plan, scenario.changes, { place, ...(locate && { locate }) });
}

function refused(finding: Finding, place: Path, locate: Locate | undefined): never {
  const path = pathText(place);
  throw new PlanError([{ ...finding, path, at: locate?.(place, "value") ?? path }]);
}
