import { contract, type Forecast, forecast } from "../forecast/index.ts";
import type { Locate } from "../issues/index.ts";
import { inPounds, type Pence } from "../money/index.ts";
import { byId, once, type Plan, toldApart } from "../plan/index.ts";
import type { Rates } from "../rates/index.ts";
import { differences } from "./differences.ts";
import { sentence } from "./sentence.ts";
import { BASE, lineage, scenarioPlans } from "./tree.ts";

/** A plan and what its scenarios make of it. */
export interface Comparison {
  readonly base: Forecast;
  readonly scenarios: readonly Compared[];
}

/** One scenario against the plan as it stands. */
export interface Compared {
  readonly scenario: string;
  readonly title: string;
  /** What its changes do, in sentences, from the plan up. */
  readonly changes: readonly string[];
  /** In what the plan differs, in sentences. */
  readonly differences: readonly string[];
  /** Every figure that has moved, in the order of a forecast. */
  readonly moved: readonly MovedFigure[];
  readonly forecast: Forecast;
}

/** A figure that differs, by its path as `explain` takes it: in pence, people and posts in whole numbers, FTE in ten-thousandths. */
export interface MovedFigure {
  readonly figure: string;
  readonly was: number;
  readonly now: number;
  /** `now` less `was`. */
  readonly by: number;
}

/**
 * A plan set beside its scenarios: cost by year, component, post and line, staff, funding, and the gap at each level; only what has
 * moved. A row that is not in one of them counts as nothing there.
 *
 * @param scenarios - ids; several together with a plus, `agency+late`; all of the plan's by default
 * @throws PlanError when a scenario is not there or has issues
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2025/26" },
 *   lines: [{ id: "legal", title: "Legal costs", perYear: { "2024/25": "£100k" }, growth: { percent: 3 } }],
 *   scenarios: [{ id: "steep", changes: [{ change: "growth-rate", percent: 8 }] }] });
 * compare(plan, ["steep"]).scenarios[0]?.differences // => ["Legal costs grows by 8% each 1 April, was by 3% each 1 April."]
 */
export function compare(
  plan: Plan,
  scenarios: readonly string[] = plan.scenarios.map(({ id }) => id),
  { locate, ...options }: { readonly rates?: Rates; readonly locate?: Locate } = {},
): Comparison {
  const base = forecast(plan, options);
  const planOf = scenarioPlans(plan, locate);
  return {
    base,
    scenarios: scenarios.map((scenarioId) => {
      const eachForecast = forecast(planOf(scenarioId), { ...options, scenario: scenarioId });
      const line =
        scenarioId === BASE ? [] : [...new Set(scenarioId.split("+").flatMap((eachId) => lineage(plan, eachId)))];
      const title =
        scenarioId === BASE
          ? plan.title
          : scenarioId
              .split("+")
              .map((eachId) => scenarioTitle(plan, eachId))
              .join(", and ");
      const changes = line.flatMap((scenario) => scenario.changes.map((change) => sentence(change, plan)));
      return comparedWith(base, { scenario: scenarioId, title, changes }, eachForecast);
    }),
  };
}

/** A changed plan's forecast against that of the plan as it stands; in what they differ is worked out when it is first read. */
export function comparedWith(
  base: Forecast,
  named: Pick<Compared, "scenario" | "title" | "changes">,
  changedForecast: Forecast,
): Compared {
  const inWords = once(() => differences(base.plan, changedForecast.plan));
  const moved = once(() => movedFigures(base, changedForecast));
  return {
    ...named,
    get differences() {
      return inWords();
    },
    get moved() {
      return moved();
    },
    forecast: changedForecast,
  };
}

const scenarioTitle = (plan: Plan, scenarioId: string): string =>
  byId(toldApart(plan).scenarios, scenarioId)?.title ?? scenarioId;

const ROOMS = ["cost", "staff", "funding", "gap"] as const;

/** Every figure in which two forecasts differ. */
function movedFigures(forecastBefore: Forecast, forecastAfter: Forecast): readonly MovedFigure[] {
  const was = figuresOf(forecastBefore);
  const now = figuresOf(forecastAfter);
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((figureName) => {
    const [amount, otherValue] = [was.get(figureName) ?? 0, now.get(figureName) ?? 0];
    return amount === otherValue ? [] : [{ figure: figureName, was: amount, now: otherValue, by: otherValue - amount }];
  });
}

/** The figures of a forecast by path. */
function figuresOf(givenForecast: Forecast): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const walk = (rawValue: unknown, path: string): void => {
    if (typeof rawValue === "number") figures.set(path, rawValue);
    else for (const [fieldKey, inside] of Object.entries(rawValue as object)) walk(inside, `${path}.${fieldKey}`);
  };
  for (const room of ROOMS) walk(givenForecast[room], room);
  return figures;
}

/**
 * A comparison as the JSON that other programs may rely on: each forecast as `contract` has it.
 *
 * @example comparisonJson(compare(readPlan({ outturn: 1, title: "Empty", years: { from: "2024/25", to: "2024/25" } }))).scenarios // => []
 */
export function comparisonJson({ base, scenarios }: Comparison) {
  return {
    base: contract(base),
    scenarios: scenarios.map(({ scenario, title, changes, differences: inWords, moved, forecast: eachForecast }) => ({
      scenario,
      title,
      changes,
      differences: inWords,
      moved: moved.map(({ figure, ...values }) => ({ figure, ...asWritten(figure, values) })),
      forecast: contract(eachForecast),
    })),
  };
}

/** Values of a figure as the contract writes them: pounds as decimal texts, FTE and counts as numbers. */
function asWritten(figureName: string, { was, now, by }: Omit<MovedFigure, "figure">) {
  const write = (value: number): string | number => {
    if (!figureName.startsWith("staff.")) return inPounds(value as Pence);
    return figureName.startsWith("staff.fte") ? Number(`${value}e-4`) : value;
  };
  return { was: write(was), now: write(now), by: write(by) };
}
