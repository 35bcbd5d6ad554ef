import { VERSION } from "@outturn/core";
import { caseloadForecasts, caseloadJson } from "@outturn/core/questions";
import { caseloadSays, caseloadTable } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { answerPage } from "../pages/answer-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";
import { wrap } from "../terminal/wrap.ts";

interface CaseloadOptions {
  readonly scenario?: string;
  readonly words?: true;
  readonly json?: true;
}

/** `outturn caseload PLAN`. */
export async function caseload(path: string, { scenario, words, json }: CaseloadOptions): Promise<void> {
  const forecast = await readForecast(path, scenario);
  const found = caseloadForecasts(forecast);
  if (found.length === 0)
    throw new WrongUsage(
      `${path} has no caseloads. Add some under "caseloads:"; "outturn schema" says what can stand in them.`,
    );
  if (json)
    return printJson({
      plan: { title: forecast.title, scenario: forecast.scenario },
      caseloads: caseloadJson(found),
      ...{ fingerprint: forecast.fingerprint, version: VERSION },
    });
  const [says = "", ...notes] = found.flatMap(caseloadSays);
  if (words) return printPage((paper) => [says, ...notes].flatMap((sentence) => wrap(sentence, paper.width, "- ")));
  printPage((paper) => answerPage(forecast, { says, notes, tables: found.map(caseloadTable) }, paper));
}
