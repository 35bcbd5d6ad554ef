import type { Forecast } from "@outturn/core";
import { applyChanges, type Change, readChanges, scenarioMaking, scenarioPlan } from "@outturn/core/scenario";
import { locatePlanText } from "@outturn/core/yaml";
import { WrongUsage } from "./failure.ts";
import { readBytes } from "./plan-file.ts";
import { checkScenario } from "./read-forecast.ts";

/** Finds the place of a change in its file. */
type Locate = NonNullable<Parameters<typeof readChanges>[1]>;

/** A plan, or its plan after a scenario or a list of changes, that a question is put to. */
export interface Asked {
  readonly scenario?: string;
  readonly changes?: string;
}

/** The plan to be asked: with a scenario of its own, then with the changes of a file. */
export function planAsked({ plan }: Forecast, { scenario, changes }: Asked): Forecast["plan"] {
  if (scenario !== undefined) checkScenario(plan, scenario, "--scenario");
  const so = scenario === undefined ? plan : scenarioPlan(plan, scenario);
  if (changes === undefined) return so;
  const { locate, changes: list } = changesIn(changes);
  return applyChanges(so, list, { locate });
}

/** The changes that a bridge is over, and the plan before them. */
export interface Bridged {
  readonly from: Forecast["plan"];
  readonly changes: readonly Change[];
}

/** Those of a scenario of the plan, or of several together, on what they are made from, then those of a file. */
export function bridgeAsked(forecast: Forecast, { scenario = "base", changes: file }: Asked): Bridged {
  checkScenario(forecast.plan, scenario, "--scenario");
  const { from, changes: ownChanges } = scenarioMaking(forecast.plan, scenario);
  if (file === undefined && ownChanges.length === 0) {
    const without =
      scenario === "base" ? "the plan as it stands has none" : `the scenario "${scenario}" has none of its own`;
    throw new WrongUsage(`a bridge is over changes, and ${without}: give --changes, or a --scenario that has some.`);
  }
  if (file === undefined) return { from, changes: ownChanges };
  const { locate, changes } = changesIn(file);
  // What cannot be made is said with its place in the file, which the bridge does not know.
  applyChanges(applyChanges(from, ownChanges), changes, { locate });
  return { from, changes: [...ownChanges, ...changes] };
}

/**
 * The changes of a file, a JSON list.
 *
 * @throws Outside when the file cannot be read
 * @throws PlanError when they cannot be read as changes
 */
function changesIn(path: string): { readonly changes: readonly Change[]; readonly locate: Locate } {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    const list: unknown = JSON.parse(text);
    const place = locatePlanText(text, path);
    const locate: Locate = ([, ...inside], part) => place(Array.isArray(list) ? inside : inside.slice(1), part);
    return { changes: readChanges(list, locate), locate };
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`${path}: a JSON list of changes is wanted.`);
    throw error;
  }
}
