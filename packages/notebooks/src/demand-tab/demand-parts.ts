import { caseloadChart } from "@outturn/core/charts";
import { caseloadSays, demandInWords, demandTables } from "@outturn/core/tables";
import { html } from "htl";
import type { DemandFound } from "../ask/demand-of.ts";
import { type FigureOptions, figure } from "../picture/figure.ts";
import { portable } from "../picture/picture.ts";
import { folded } from "../shown/folded.ts";
import { tableOf } from "../shown/table.ts";
import { unbroken } from "../shown/unbroken.ts";

/** What there is to say first: how the caseload stands to its target; where the plan has none, how many there are of each kind. */
export function demandWords({ kinds, caseloads }: DemandFound): readonly string[] {
  const ofCaseloads = caseloads.flatMap(caseloadSays);
  return ofCaseloads.length > 0 ? ofCaseloads : demandInWords(kinds);
}

/** Cases each by month against the target, with who arrives: a picture for each caseload. */
export const caseloadPictures = ({ caseloads }: DemandFound) =>
  caseloads.map(
    (found, position) => (options: FigureOptions) =>
      figure(
        `caseload-${position + 1}`,
        portable((look) => caseloadChart(found, look)),
        options,
      ),
  );

/** How many there are of each kind, how long they stay and what that costs. */
export function kindParts(found: DemandFound): HTMLElement {
  const says = found.caseloads.length > 0 ? demandInWords(found.kinds) : [];
  return html`<section>
    <h2 class="govuk-heading-m">Demand by kind</h2>
    ${[...says, ...found.notes].map((sentence) => html`<p class="govuk-body">${unbroken(sentence)}</p>`)}
    ${folded("Numbers, days and costs by year", ...demandTables(found.kinds).map((table) => tableOf(table)))}
  </section>`;
}
