import type { Forecast } from "@outturn/core";
import { costByLine, costByPost, costByYear, fundingBySource, gapByYear, staffByYear } from "@outturn/core/tables";
import { html } from "htl";
import { tableOf } from "../shown/table.ts";

/** The figures of a forecast, each to be opened: what there is before a reader has chosen one. */
export function whereToStart(forecast: Forecast): HTMLElement {
  const { plan } = forecast;
  const first = [costByYear(forecast), gapByYear(forecast), ...(plan.posts.length > 0 ? [staffByYear(forecast)] : [])];
  const more = [
    ...(plan.posts.length > 0 ? [costByPost(forecast)] : []),
    ...(plan.lines.length > 0 ? [costByLine(forecast)] : []),
    ...fundingBySource(forecast),
  ];
  return html`<section>
    <p class="answer-first">Every figure goes back to its parts, rules, dates and sources.</p>
    <h3 class="govuk-heading-m">Start from a table, or find a figure below</h3>
    ${first.map((table) => tableOf(table, { explains: plan }))}
    ${more.map(
      (table) => html`<details class="govuk-details">
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${table.title}</span></summary>
        <div class="govuk-details__text">${tableOf(table, { explains: plan })}</div>
      </details>`,
    )}
  </section>`;
}
