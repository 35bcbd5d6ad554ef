import { type Forecast, forecast, nearest, type Plan } from "@outturn/core";
import { scenarioPlan } from "@outturn/core/scenario";
import { WrongUsage } from "./failure.ts";
import { once } from "./options.ts";
import { readPlanFile } from "./plan-file.ts";
import { type PlanRead, planInBytes } from "./plan-in-file.ts";
import { progress } from "./progress.ts";

/**
 * The plan in a file.
 *
 * @throws PlanError when the plan has issues
 * @throws Outside when the file cannot be read
 */
export async function readPlanOf(path: string): Promise<PlanRead> {
  const { bytes, name } = await readPlanFile(path);
  progress(`Reading ${name}`, bytes.length);
  const read = await planInBytes(bytes, name);
  progress(`Forecasting ${read.plan.posts.length} posts and ${read.plan.lines.length} lines`, bytes.length);
  return read;
}

/**
 * The forecast of a plan in a file, or of one of its scenarios.
 *
 * @throws PlanError when the plan or the scenario has issues
 * @throws Outside when the file cannot be read
 * @throws WrongUsage when the plan has no such scenario
 */
export async function readForecast(path: string, scenario?: string): Promise<Forecast> {
  const { plan, locate } = await readPlanOf(path);
  if (scenario === undefined) return forecast(plan, { locate });
  checkScenario(plan, scenario, "--scenario");
  return forecast(scenarioPlan(plan, scenario, locate), { scenario });
}

/** Says which scenarios there are when one is asked for that is not. Several are joined by a plus. */
export function checkScenario(plan: Plan, asked: string, where: string): void {
  once(where, asked.split("+"));
  const knownNames = ["base", ...plan.scenarios.map(({ id }) => id)];
  for (const id of asked.split("+")) {
    if (asked === "base" || (id !== "base" && knownNames.includes(id))) continue;
    const near = nearest(id, knownNames);
    const meantText = near === undefined ? "" : ` Did you mean "${near}"?`;
    const there = knownNames.length === 1 ? "The plan has none." : `Known: ${knownNames.join(", ")}.`;
    throw new WrongUsage(`${where}: the plan has no scenario "${id}".${meantText} ${there}`);
  }
}
