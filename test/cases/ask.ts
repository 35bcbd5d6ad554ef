import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { inPounds, type Pence } from "../../packages/core/src/money/index.ts";
import { type Plan, type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { scenarioPlan } from "../../packages/core/src/scenario/index.ts";

/** A plan of a case: what is left out is a title and the version. */
export const plan = (spec: Omit<PlanSpec, "outturn" | "title">): Plan =>
  readPlan({ outturn: 1, title: "A case", ...spec } as PlanSpec);

/** The same with one scenario of some changes, called `s`. */
export const withChanges = (spec: Omit<PlanSpec, "outturn" | "title">, ...changes: readonly object[]): Plan =>
  plan({ ...spec, scenarios: [{ id: "s", changes }] } as Omit<PlanSpec, "outturn" | "title">);

export const forecastOf = (of: Plan, scenario = "base"): Forecast => forecast(scenarioPlan(of, scenario));

/** The cost of a year, or of a component in it, as decimal pounds. */
export const cost = (of: Plan, year: string, scenario?: string): string =>
  inPounds(forecastOf(of, scenario).cost.total[year as never] as Pence);

export const component = (of: Plan, name: string, year: string, scenario?: string): string =>
  inPounds(forecastOf(of, scenario).cost.byComponent[name as never][year as never] as Pence);

export const notesOf = (of: Plan, code: string, scenario?: string): readonly string[] =>
  forecastOf(of, scenario)
    .notes.filter((note) => note.code === code)
    .map(({ text }) => text);
