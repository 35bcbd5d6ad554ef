import { VERSION } from "@outturn/core";
import { demandJson, demandYears, suppressedOf, volumeMixPrice } from "@outturn/core/questions";
import { namedTables } from "@outturn/core/tables";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { demandPage, kindTables, mixTable } from "../pages/demand-page.ts";
import { readForecast } from "../read-forecast.ts";

interface DemandOptions extends AnswerChoices {
  readonly words?: true;
  readonly suppress?: true;
  readonly scenario?: string;
  readonly against?: string;
}

/** `outturn demand PLAN`. */
export async function demand(path: string, choices: DemandOptions): Promise<void> {
  const { words, suppress, scenario, against } = choices;
  const forecast = await readForecast(path, scenario);
  const kinds = demandYears(forecast.plan);
  if (kinds.length === 0)
    throw new WrongUsage(
      `${path} has no demand. Add some under "demand:"; "outturn schema" says what can stand in it.`,
    );
  const before = against === undefined ? undefined : await readForecast(path, against === "base" ? undefined : against);
  const suppressed = suppress && suppressedOf(kinds, before && demandYears(before.plan));
  const difference = before && volumeMixPrice(before.plan, forecast.plan);
  const beside = { ...(suppressed && { suppressed }), ...(difference && { against: difference }) };
  const shown = { ...beside, isInWords: words === true, before: before?.scenario };
  await giveAnswer(
    {
      tables: () => [
        ...namedTables("demand", kindTables(kinds, shown)),
        ...namedTables("volume_mix_price", mixTable(forecast, shown)),
      ],
      page: (paper) => demandPage(forecast, kinds, paper, shown),
      json: () => ({ ...demandJson(forecast, kinds, beside), fingerprint: forecast.fingerprint, version: VERSION }),
    },
    choices,
    [path],
  );
}
