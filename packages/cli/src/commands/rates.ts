import { published } from "@outturn/core";
import { namedTables, publishedRates, publishedRatesJson } from "@outturn/core/tables";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { ratesPage } from "../pages/rates-page.ts";

/** `outturn rates`. */
export async function rates(choices: AnswerChoices): Promise<void> {
  const tables = publishedRates(published);
  await giveAnswer(
    {
      tables: () => namedTables("published_rates", tables),
      page: (paper) => ratesPage(tables, paper),
      json: () => publishedRatesJson(published),
    },
    choices,
    [],
  );
}
