import { html } from "htl";

/** What stands in a tab that failed: what happened, the plan as a file, and another try. */
export function crashed(title: string, error: unknown, offerPlan: () => void, again: () => void): HTMLElement {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return html`<div class="govuk-error-summary" role="alert">
    <h2 class="govuk-error-summary__title">“${title}” has stopped working. Your plan is still here.</h2>
    <p class="govuk-body">The fault is in this page, not in your plan. Save the plan before you go on; the other tabs may still work.</p>
    <div class="govuk-button-group">
      <button type="button" class="govuk-button" onclick=${offerPlan}>Save the plan as a file</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${again}>Try this tab again</button>
    </div>
    <p class="govuk-body-s">What the page says of it: ${why}</p>
  </div>`;
}
