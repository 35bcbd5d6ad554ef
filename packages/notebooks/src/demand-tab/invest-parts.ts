import { investChart } from "@outturn/core/charts";
import type { InvestAnswer } from "@outturn/core/questions";
import { investSays, investTables } from "@outturn/core/tables";
import { html } from "htl";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { tableOf } from "../shown/table.ts";
import { unbroken } from "../shown/unbroken.ts";

/** Acting against not acting: in words, as a picture, and as the two tables that are not to be added. */
export async function investParts(answer: InvestAnswer, options: FigureOptions): Promise<readonly HTMLElement[]> {
  return [
    html`<div>${investSays(answer).map((sentence) => html`<p class="govuk-body">${unbroken(sentence)}</p>`)}</div>`,
    await figure(
      "invest",
      portable((look) => investChart(answer, look)),
      options,
    ),
    ...investTables(answer).map(({ table }) => tableOf(table)),
  ];
}
