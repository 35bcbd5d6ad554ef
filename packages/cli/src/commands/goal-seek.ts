import { type Goal, goalSeek, goalSeekJson, inputNamed, inputOf } from "@outturn/core/questions";
import { namedTables } from "@outturn/core/tables";
import { type Asked, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";
import { checkInputOptions, type InputChoices, inputAsked } from "../inputs-asked.ts";
import { fieldAfter, named } from "../options.ts";
import { stretchesTable } from "../pages/stretches-table.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn goal-seek` may be told. */
export interface GoalSeekChoices extends Asked, InputChoices, AnswerChoices {
  readonly level: "confirmed" | "conditional" | "total";
  readonly figure?: string;
  readonly atMost?: string;
  readonly atLeast?: string;
}

/** `outturn goal-seek PLAN INPUT`. */
export async function goalSeekInput(path: string, input: string, choices: GoalSeekChoices): Promise<void> {
  const name = named(() => inputNamed(input));
  checkInputOptions([name], choices);
  const goal = goalOf(choices);
  const forecast = await readForecast(path);
  const plan = planAsked(forecast, choices);
  const answer = named(() => goalSeek(plan, inputOf(plan, inputAsked(name, choices, plan)), goal));
  const tables = () => (answer.found.works.length === 0 ? [] : namedTables("goal_seek", stretchesTable(answer)));
  const shown = { says: answer.says, notes: [answer.shown], after: choices };
  const json = () => ({ ...goalSeekJson(answer), fingerprint: forecast.fingerprint });
  await giveAnswer({ ...answerOf(forecast, shown, json), tables }, choices, [path, choices.changes]);
}

function goalOf({ level, figure, atMost, atLeast }: GoalSeekChoices): Goal {
  if (figure === undefined && atMost === undefined && atLeast === undefined) return { is: "no-gap", level };
  if (figure === undefined || (atMost === undefined) === (atLeast === undefined)) {
    throw new WrongUsage("a target is --figure with --at-most or with --at-least.");
  }
  return atMost !== undefined
    ? { is: "at-most", figure, target: fieldAfter("--at-most", "money", atMost) }
    : { is: "at-least", figure, target: fieldAfter("--at-least", "money", atLeast!) };
}
