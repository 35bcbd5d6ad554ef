import type { Issue } from "@outturn/core";
import { html } from "htl";

/** Everything that is wrong, each with its place and how to mend it. What the file says stays text. */
export function issueList(title: string, issues: readonly Issue[]): HTMLElement {
  return html`<div class="govuk-error-summary issues" role="alert">
    <h2 class="govuk-error-summary__title">${title}</h2>
    <ol class="govuk-list govuk-list--number">
      ${issues.map(({ at, code, problem, mend }) => html`<li><strong>${at}</strong> ${problem} ${mend} <span class="issue-code">(${code})</span></li>`)}
    </ol>
  </div>`;
}

/** One thing that is wrong and is no issue of a plan. */
export const refusal = (title: string, text: string): HTMLElement =>
  html`<div class="govuk-error-summary issues" role="alert">
    <h2 class="govuk-error-summary__title">${title}</h2>
    <p class="govuk-body">${text}</p>
  </div>`;
