import type { Forecast } from "@outturn/core";
import { fundingBySource } from "@outturn/core/tables";
import { html } from "htl";
import { tableOf } from "../shown/table.ts";

const IN_SIGHT = 2;

/** Each source of money year by year: what it gives, what of it is used, and what is left. Folded where there are many. */
export function sourceTables(of: Forecast): HTMLElement {
  const tables = fundingBySource(of);
  if (tables.length === 0) return html`<section hidden></section>`;
  const shown = tables.map((table) => tableOf(table));
  return html`<section>
    <h2 class="govuk-heading-m">What each source gives, and where it goes</h2>
    ${
      shown.length <= IN_SIGHT
        ? shown
        : html`<details class="govuk-details">
            <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${of.plan.funding.length} sources, year by year</span></summary>
            <div class="govuk-details__text">${shown}</div>
          </details>`
    }
  </section>`;
}
