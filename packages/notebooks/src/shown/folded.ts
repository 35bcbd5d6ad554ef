import { html } from "htl";

/** A part of a page that has to be opened: tables stand below the pictures, for those who want the figures. */
export const folded = (title: string, ...inside: readonly (HTMLElement | undefined)[]): HTMLElement =>
  html`<details class="govuk-details">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${title}</span></summary>
    <div class="govuk-details__text">${inside}</div>
  </details>`;
