import { VERSION } from "@outturn/core";
import { budgetContract, mediumTermBudget } from "@outturn/core/budget";
import { WrongUsage } from "../failure.ts";
import { budgetPage } from "../pages/budget-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** `outturn budget PLAN`. */
export async function budget(
  path: string,
  { json, scenario }: { readonly json?: true; readonly scenario?: string },
): Promise<void> {
  const forecast = await readForecast(path, scenario);
  const medium = mediumTermBudget(forecast.plan);
  if (medium === undefined)
    throw new WrongUsage(`${path} has no budget. Add one under "budget:"; "outturn schema" says what can stand in it.`);
  if (!json) return printPage((paper) => budgetPage(medium, forecast, paper));
  printJson({ ...budgetContract(medium), fingerprint: forecast.fingerprint, version: VERSION });
}
