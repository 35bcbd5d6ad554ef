import { type Forecast, forecast as forecastOf, VERSION } from "@outturn/core";
import { checkDraft } from "@outturn/core/report";
import { readDraftFile } from "../draft-file.ts";
import type { DraftForm } from "../draft-form.ts";
import { draftPage } from "../pages/draft-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { planInBytes } from "../plan-in-file.ts";
import { printJson, printPage } from "../print.ts";

/** `outturn claims DRAFT`: an officer's own paper, with or without a plan to hold it to. */
export async function claimsOfDraft(
  path: string,
  form: DraftForm,
  { json, plan: planPath }: { readonly json?: true; readonly plan?: string },
): Promise<void> {
  const draft = await readDraftFile(path, form);
  const forecast = planPath === undefined ? undefined : await forecastAt(planPath);
  const checked = checkDraft(draft, forecast);
  if (!json) return printPage((sheet) => draftPage(checked, forecast, sheet));
  const { fileName, ...others } = checked;
  printJson({
    draft: fileName,
    ...others,
    ...(forecast && {
      plan: { title: forecast.title, scenario: forecast.scenario },
      fingerprint: forecast.fingerprint,
    }),
    version: VERSION,
  });
}

async function forecastAt(path: string): Promise<Forecast> {
  const { bytes, name } = await readPlanFile(path);
  const { plan, locate } = await planInBytes(bytes, name);
  return forecastOf(plan, { locate });
}
