import { VERSION } from "@outturn/core";
import { actionsAnswer, actionsJson } from "@outturn/core/questions";
import { actionSays, actionTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { fieldAfter } from "../options.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { wrap } from "../terminal/wrap.ts";

interface ActionsOptions {
  readonly on?: string;
  readonly scenario?: string;
  readonly words?: true;
  readonly json?: true;
}

/** `outturn actions PLAN`. */
export async function actions(path: string, { on, scenario, words, json }: ActionsOptions): Promise<void> {
  const forecast = await readForecast(path, scenario);
  const { plan, fingerprint } = forecast;
  if ((plan.actions ?? []).length === 0)
    throw new WrongUsage(
      `${path} has no actions. Add some under "actions:", with "statusCodes:"; "outturn schema" says what can stand in them.`,
    );
  const answer = actionsAnswer(forecast, on === undefined ? undefined : fieldAfter("--on", "day", on));
  if (json) return printJson({ ...actionsJson(plan, answer), fingerprint, version: VERSION });
  const [says = "", ...notes] = actionSays(plan, answer);
  if (words) return printPage((paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- ")));
  printPage((paper) => answerPage(forecast, { says, notes, tables: actionTables(forecast, answer) }, paper));
}
