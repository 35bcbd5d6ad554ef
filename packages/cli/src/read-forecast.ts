import { type Forecast, forecast } from "@outturn/core";
import { locatePlanText, readPlanBytes } from "@outturn/core/yaml";
import { readPlanFile } from "./plan-file.ts";
import { progress } from "./progress.ts";

/**
 * The forecast of a plan in a file.
 *
 * @throws PlanError when the plan has issues
 * @throws Outside when the file cannot be read
 */
export async function readForecast(path: string): Promise<Forecast> {
  const { bytes, name } = await readPlanFile(path);
  progress(`Reading ${name}`, bytes.length);
  const plan = readPlanBytes(bytes, name);
  progress(`Forecasting ${plan.posts.length} posts and ${plan.lines.length} lines`, bytes.length);
  return forecast(plan, { locate: (path) => locatePlanText(new TextDecoder().decode(bytes), name)(path) });
}
