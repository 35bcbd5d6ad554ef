import { writePlan } from "@outturn/core";
import { addScenario, type NewScenario } from "../desk/add-scenario.ts";
import type { Desk, Draft } from "../state/desk.ts";

/** Adds a scenario to the plan on the desk as one step, and shows it. The rest of the draft stays as it is written. */
export function keepScenario(desk: Desk, scenario: NewScenario): void {
  const { draft, good } = desk.now;
  const { scenarios = [], agencyRates } = writePlan(addScenario(good.written, scenario));
  const added = scenarios.at(-1)!;
  const next: Draft = {
    ...draft,
    ...(scenario.agencyRates && { agencyRates: { ...agencyRates, ...recordOf(draft.agencyRates) } }),
    scenarios: [...listOf(draft.scenarios), added],
  };
  desk.edit(`Scenario “${scenario.title}”`, next, String(added.id));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});
