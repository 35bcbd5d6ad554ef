import { forecast, VERSION } from "@outturn/core";
import { investJson, investToSave } from "@outturn/core/questions";
import { scenarioPlan } from "@outturn/core/scenario";
import { investSays, investTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { inUsage } from "../options.ts";
import { checkScenario, readPlanOf } from "../read-forecast.ts";
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
  checkScenario(plan, act, "--act");
  checkScenario(plan, instead, "--instead");
  if (act === instead) throw new WrongUsage(`--act and --instead are both ${act}: give two paths.`);
  if (plan.demand === undefined)
    throw new WrongUsage(`${path} has no demand. Add some under "demand:", with what each path changes of it.`);
  const [acting, notActing] = [scenarioPlan(plan, act, locate), scenarioPlan(plan, instead, locate)];
  const titleOf = (id: string): string =>
    id === "base" ? "the plan as it stands" : (plan.scenarios.find((scenario) => scenario.id === id)?.title ?? id);
  const answer = inUsage(() =>
    investToSave(notActing, acting, { acting: `"${titleOf(act)}"`, notActing: `"${titleOf(instead)}"` }),
  );
  const shown = forecast(acting, { scenario: act, locate });
  const [says = "", ...notes] = investSays(answer);
  const inFull = answerOf(shown, { says, notes, tables: investTables(answer) }, () => ({
    ...investJson(answer),
    ...{ fingerprint: shown.fingerprint, version: VERSION },
  }));
  const inWords = (paper: Paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- "));
  await giveAnswer(words ? { ...inFull, page: inWords } : inFull, choices, [path]);
}
