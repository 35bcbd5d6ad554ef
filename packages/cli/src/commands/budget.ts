import { VERSION } from "@outturn/core";
import { budgetContract, mediumTermBudget } from "@outturn/core/budget";
import { budgetTables, namedTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { budgetPage } from "../pages/budget-page.ts";
import { readForecast } from "../read-forecast.ts";

/** `outturn budget PLAN`. */
export async function budget(path: string, choices: AnswerChoices & { readonly scenario?: string }): Promise<void> {
  const forecast = await readForecast(path, choices.scenario);
  const medium = mediumTermBudget(forecast.plan);
  if (medium === undefined)
    throw new WrongUsage(`${path} has no budget. Add one under "budget:"; "outturn schema" says what can stand in it.`);
  await giveAnswer(
    {
      tables: () => namedTables("budget", budgetTables(medium)),
      page: (paper) => budgetPage(medium, forecast, paper),
      json: () => ({ ...budgetContract(medium), fingerprint: forecast.fingerprint, version: VERSION }),
    },
    choices,
    [path],
  );
}
