import { contract } from "@outturn/core";
import type { MoneyShown } from "@outturn/core/tables";
import { yearAfter } from "../options.ts";
import { type By, byPage } from "../pages/by-page.ts";
import { forecastPage } from "../pages/forecast-page.ts";
import { wordsPage } from "../pages/words-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn forecast` may be told. */
export interface ForecastChoices {
  readonly json?: true;
  readonly by?: By;
  readonly year?: string;
  readonly in?: MoneyShown;
  readonly words?: true;
  readonly notes?: true;
  readonly conventions?: true;
  readonly scenario?: string;
}

/** `outturn forecast PLAN`. */
export async function forecastPlan(path: string, choices: ForecastChoices): Promise<void> {
  const forecast = await readForecast(path, choices.scenario);
  if (choices.json) return printJson(contract(forecast));
  const { in: money, conventions = false, notes = false, by } = choices;
  const year = choices.year === undefined ? undefined : yearAfter("--year", choices.year, forecast.years);
  const shown = { ...(money && { money }), ...(year && { year }), conventions, notes };
  printPage((paper) => {
    if (choices.words) return wordsPage(forecast, shown, paper);
    return by ? byPage(forecast, by, shown, paper) : forecastPage(forecast, shown, paper);
  });
}
