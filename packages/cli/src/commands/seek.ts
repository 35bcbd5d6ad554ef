import { answerJson, ask, type Goal, type LeverName, leverOf, leverNamed as leverOfName } from "@outturn/core";
import { type Asked, type LeverChoices, leverAsked, moneyAfter, named, planAsked } from "../asked.ts";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn seek` may be told. */
export interface SeekChoices extends Asked, LeverChoices {
  readonly level: "confirmed" | "conditional" | "total";
  readonly figure?: string;
  readonly atMost?: string;
  readonly atLeast?: string;
  readonly json?: true;
}

/** `outturn seek PLAN INPUT`. */
export async function seekInput(path: string, input: string, choices: SeekChoices): Promise<void> {
  const name = leverNamed(input);
  const goal = goalOf(choices);
  const of = await readForecast(path);
  const plan = planAsked(of, choices);
  const answer = named(() => ask(plan, leverOf(plan, leverAsked(name, choices)), goal));
  if (json(choices)) return printJson({ ...answerJson(answer), fingerprint: of.fingerprint });
  printPage((paper) =>
    answerPage(
      of,
      { says: answer.says, notes: [`Found with ${answer.found.forecasts} forecasts.`], after: choices },
      paper,
    ),
  );
}

const json = ({ json: asked }: SeekChoices): boolean => asked === true;

/** An input that has an order. */
export const leverNamed = (input: string): LeverName => named(() => leverOfName(input));

function goalOf({ level, figure, atMost, atLeast }: SeekChoices): Goal {
  if (figure === undefined && atMost === undefined && atLeast === undefined) return { is: "no-gap", level };
  if (figure === undefined || (atMost === undefined) === (atLeast === undefined)) {
    throw new WrongUsage("a target is --figure with --at-most or with --at-least.");
  }
  return atMost !== undefined
    ? { is: "at-most", figure, target: moneyAfter("--at-most", atMost) }
    : { is: "at-least", figure, target: moneyAfter("--at-least", atLeast!) };
}
