import { forecast, VERSION } from "@outturn/core";
import { investJson } from "@outturn/core/questions";
import { scenarioPlan } from "@outturn/core/scenario";
import { investSays, investTables } from "@outturn/core/tables";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { investAsked } from "../invest-asked.ts";
import { readPlanOf } from "../read-forecast.ts";
import type { Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";

interface InvestOptions extends AnswerChoices {
  readonly act: string;
  readonly instead: string;
  readonly words?: true;
}

/** `outturn invest PLAN`. */
export async function invest(path: string, choices: InvestOptions): Promise<void> {
  const { act, instead, words } = choices;
  const { plan, locate } = await readPlanOf(path);
  const answer = investAsked(plan, { act, instead }, locate);
  const shown = forecast(act === "base" ? plan : scenarioPlan(plan, act, locate), { scenario: act, locate });
  const [says = "", ...notes] = investSays(answer);
  const inFull = answerOf(shown, { says, notes, tables: investTables(answer) }, () => ({
    ...investJson(answer),
    ...{ fingerprint: shown.fingerprint, version: VERSION },
  }));
  const inWords = (paper: Paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- "));
  await giveAnswer(words ? { ...inFull, page: inWords } : inFull, choices, [path]);
}
