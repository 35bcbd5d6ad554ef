import { published } from "@outturn/core";
import { publishedRates, publishedRatesJson } from "@outturn/core/tables";
import { ratesPage } from "../pages/rates-page.ts";
import { printJson, printPage } from "../print.ts";

/** `outturn rates`. */
export async function rates({ json }: { readonly json?: true }): Promise<void> {
  if (json) printJson(publishedRatesJson(published));
  else printPage((paper) => ratesPage(publishedRates(published), paper));
}
