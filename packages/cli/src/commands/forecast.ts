import { contract } from "@outturn/core";
import { type MoneyShown, namedTables } from "@outturn/core/tables";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { yearAfter } from "../options.ts";
import { type By, byPage, byTable } from "../pages/by-page.ts";
import { forecastPage, pageTables } from "../pages/forecast-page.ts";
import { wordsPage } from "../pages/words-page.ts";
import { readForecast } from "../read-forecast.ts";

/** What `outturn forecast` may be told. */
export interface ForecastChoices extends AnswerChoices {
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
  const { in: money, conventions = false, notes = false, by } = choices;
  const year = choices.year === undefined ? undefined : yearAfter("--year", choices.year, forecast.years);
  const shown = { ...(money && { money }), ...(year && { year }), conventions, notes };
  await giveAnswer(
    {
      tables: () => (by ? namedTables(`cost_by_${by}`, byTable(forecast, by, shown)) : pageTables(forecast, shown)),
      page: (paper) => {
        if (choices.words) return wordsPage(forecast, shown, paper);
        return by ? byPage(forecast, by, shown, paper) : forecastPage(forecast, shown, paper);
      },
      json: () => contract(forecast),
    },
    choices,
    [path],
  );
}
