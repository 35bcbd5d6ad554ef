import { riskDriversChart } from "@outturn/core/charts";
import type { RiskDriver, RiskLevel } from "@outturn/core/risk";
import { driversSay, riskPartsTable } from "@outturn/core/tables";
import { html } from "htl";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { folded } from "../shown/folded.ts";
import { tableOf } from "../shown/table.ts";

/** Which worry to buy down first: a picture, what its shares are, and where risks go together the part of each. */
export async function driversPart(
  drivers: readonly RiskDriver[],
  level: RiskLevel,
  options: FigureOptions,
): Promise<readonly HTMLElement[]> {
  const picture = portable((look) => riskDriversChart(drivers, level, look));
  const parts = riskPartsTable(drivers, level);
  return [
    await figure("risk-drivers", picture, options),
    ...driversSay(drivers).map((sentence) => html`<p class="govuk-body">${sentence}</p>`),
    ...(parts === undefined ? [] : [folded(parts.title, tableOf(parts))]),
  ];
}
