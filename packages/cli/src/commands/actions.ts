import { VERSION } from "@outturn/core";
import { actionsAnswer, actionsJson } from "@outturn/core/questions";
import { actionSays, actionTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { fieldAfter } from "../options.ts";
import { readForecast } from "../read-forecast.ts";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

interface ActionsOptions extends AnswerChoices {
  readonly on?: string;
  readonly scenario?: string;
  readonly words?: true;
}

/** `outturn actions PLAN`. */
export async function actions(path: string, choices: ActionsOptions): Promise<void> {
  const { on, scenario, words } = choices;
  const forecast = await readForecast(path, scenario);
  const { plan, fingerprint } = forecast;
  if ((plan.actions ?? []).length === 0)
    throw new WrongUsage(
      `${path} has no actions. Add some under "actions:", with "statusCodes:"; "outturn schema" says what can stand in them.`,
    );
  const answer = actionsAnswer(forecast, on === undefined ? undefined : fieldAfter("--on", "day", on));
  const [says = "", ...notes] = actionSays(plan, answer);
  const shown = { says, notes, tables: actionTables(forecast, answer) };
  const inFull = answerOf(forecast, shown, () => ({ ...actionsJson(plan, answer), fingerprint, version: VERSION }));
  const inWords = (paper: Paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- "));
  await giveAnswer(words ? { ...inFull, page: inWords } : inFull, choices, [path]);
}
