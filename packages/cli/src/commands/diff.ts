import { forecast, VERSION } from "@outturn/core";
import { changesBetween, comparedWith, differenceJson, sentence } from "@outturn/core/scenario";
import type { MoneyShown } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { differencePage, differenceTables, type TwoPlans } from "../pages/difference-page.ts";
import { readPlanOf } from "../read-forecast.ts";

/** What `outturn diff` may be told. */
export interface DifferenceChoices extends AnswerChoices {
  readonly in?: MoneyShown;
}

/** `outturn diff BEFORE AFTER`: any two plans, in any form. */
export async function differencesOf(before: string, after: string, choices: DifferenceChoices): Promise<void> {
  if (before === "-" && after === "-")
    throw new WrongUsage("diff: standard input holds one plan; name a file for the other.");
  const [first, second] = [await readPlanOf(before), await readPlanOf(after)];
  const base = forecast(first.plan, { locate: first.locate });
  const other = forecast(second.plan, { locate: second.locate });
  const between = changesBetween(first.plan, second.plan);
  const compared = comparedWith(
    base,
    { scenario: after, title: after, changes: between.changes.map((change) => sentence(change, first.plan)) },
    other,
  );
  const plans: TwoPlans = { base, compared, between, names: [before, after] };
  await giveAnswer(
    {
      tables: () => differenceTables(plans),
      page: (paper) => differencePage(plans, choices.in, paper),
      json: () => ({ ...differenceJson(between, { base, scenarios: [compared] }), version: VERSION }),
    },
    choices,
    [before, after],
  );
}
