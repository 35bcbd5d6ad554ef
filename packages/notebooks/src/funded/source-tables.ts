import type { Forecast } from "@outturn/core";
import { fundingBySource } from "@outturn/core/tables";
import { html } from "htl";
import { tableOf } from "../shown/table.ts";

const IN_SIGHT = 2;

/** Each source of money year by year: what it gives, what of it is used, and what is left. Folded where there are many. */
export function sourceTables(forecast: Forecast): HTMLElement {
  const tables = fundingBySource(forecast);
  if (tables.length === 0) return html`<section hidden></section>`;
  const shownHTMLElements = tables.map((table) => tableOf(table, { explains: forecast.plan }));
  return html`<section>
    <h2 class="govuk-heading-m">What each source gives, and where it goes</h2>
    ${
      shownHTMLElements.length <= IN_SIGHT
        ? shownHTMLElements
        : html`<details class="govuk-details">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${forecast.plan.funding.length} sources, year by year</span></summary>
            <div class="govuk-details__text">${shownHTMLElements}</div>
          </details>`
    }
  </section>`;
}
