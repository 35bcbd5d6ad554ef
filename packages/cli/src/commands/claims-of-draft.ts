import { type Forecast, forecast as forecastOf, VERSION } from "@outturn/core";
import { checkDraft } from "@outturn/core/report";
import { readDraftFile } from "../draft-file.ts";
import type { DraftForm } from "../draft-form.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { draftPage, draftTables } from "../pages/draft-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { planInBytes } from "../plan-in-file.ts";

/** `outturn claims DRAFT`: an officer's own paper, with or without a plan to hold it to. */
export async function claimsOfDraft(
  path: string,
  form: DraftForm,
  choices: AnswerChoices & { readonly plan?: string },
): Promise<void> {
  const { plan: planPath } = choices;
  const draft = await readDraftFile(path, form);
  const forecast = planPath === undefined ? undefined : await forecastAt(planPath);
  const checked = checkDraft(draft, forecast);
  const { fileName, ...others } = checked;
  await giveAnswer(
    {
      tables: () => draftTables(checked),
      page: (sheet) => draftPage(checked, forecast, sheet),
      json: () => ({
        draft: fileName,
        ...others,
        ...(forecast && {
          plan: { title: forecast.title, scenario: forecast.scenario },
          fingerprint: forecast.fingerprint,
        }),
        version: VERSION,
      }),
    },
    choices,
    [path, planPath],
  );
}

async function forecastAt(path: string): Promise<Forecast> {
  const { bytes, name } = await readPlanFile(path);
  const { plan, locate } = await planInBytes(bytes, name);
  return forecastOf(plan, { locate });
}
