import { VERSION } from "@outturn/core";
import { caseloadForecasts, caseloadJson } from "@outturn/core/questions";
import { caseloadSays, caseloadTable, namedTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { readForecast } from "../read-forecast.ts";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

interface CaseloadOptions extends AnswerChoices {
  readonly scenario?: string;
  readonly words?: true;
}

/** `outturn caseload PLAN`. */
export async function caseload(path: string, choices: CaseloadOptions): Promise<void> {
  const { scenario, words } = choices;
  const forecast = await readForecast(path, scenario);
  const found = caseloadForecasts(forecast);
  if (found.length === 0)
    throw new WrongUsage(
      `${path} has no caseloads. Add some under "caseloads:"; "outturn schema" says what can stand in them.`,
    );
  const [says = "", ...notes] = found.flatMap(caseloadSays);
  const tables = namedTables("caseload", found.map(caseloadTable));
  const inFull = answerOf(forecast, { says, notes, tables }, () => ({
    plan: { title: forecast.title, scenario: forecast.scenario },
    caseloads: caseloadJson(found),
    ...{ fingerprint: forecast.fingerprint, version: VERSION },
  }));
  const inWords = (paper: Paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- "));
  await giveAnswer(words ? { ...inFull, page: inWords } : inFull, choices, [path]);
}
