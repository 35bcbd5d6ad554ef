import { VERSION } from "@outturn/core";
import { demandJson, demandYears, suppressedOf, volumeMixPrice } from "@outturn/core/questions";
import { WrongUsage } from "../failure.ts";
import { demandPage } from "../pages/demand-page.ts";
import { printJson, printPage } from "../print.ts";
import { readForecast } from "../read-forecast.ts";

interface DemandOptions {
  readonly json?: true;
  readonly words?: true;
  readonly suppress?: true;
  readonly scenario?: string;
  readonly against?: string;
}

/** `outturn demand PLAN`. */
export async function demand(path: string, { json, words, suppress, scenario, against }: DemandOptions): Promise<void> {
  const forecast = await readForecast(path, scenario);
  const kinds = demandYears(forecast.plan);
  if (kinds.length === 0)
    throw new WrongUsage(
      `${path} has no demand. Add some under "demand:"; "outturn schema" says what can stand in it.`,
    );
  const before = against === undefined ? undefined : await readForecast(path, against === "base" ? undefined : against);
  const difference = before && volumeMixPrice(before.plan, forecast.plan);
  const suppressed = suppress && suppressedOf(kinds);
  const beside = { ...(suppressed && { suppressed }), ...(difference && { against: difference }) };
  if (json)
    return printJson({ ...demandJson(forecast, kinds, beside), fingerprint: forecast.fingerprint, version: VERSION });
  printPage((paper) =>
    demandPage(forecast, kinds, paper, { ...beside, isInWords: words === true, before: before?.scenario }),
  );
}
