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
  const of = await readForecast(path, scenario);
  const medium = mediumTermBudget(of.plan);
  if (medium === undefined)
    throw new WrongUsage(`${path} has no budget. Add one under "budget:"; "outturn schema" says what can stand in it.`);
  if (!json) return printPage((paper) => budgetPage(medium, of, paper));
  printJson({ ...budgetContract(medium), fingerprint: of.fingerprint, version: VERSION });
}
