import { html } from "htl";
import { asWorkbook } from "../desk/as-workbook.ts";
import { savePlan } from "../save/save-plan.ts";
import { parts } from "../shown/parts.ts";
import type { ListAsked } from "./list-asked.ts";

/** The plan that a list's posts have become, to be saved: it takes the focus. Nothing before they are used. */
export function planMade({ used }: ListAsked): HTMLElement {
  if (used === undefined) return parts();
  const { plan } = used;
  const said = html`<div class="desk-said" aria-live="polite"></div>`;
  const heading = html`<h2 tabindex="-1">The plan of these posts</h2>`;
  requestAnimationFrame(() => heading.focus());
  return html`<section class="desk list-plan" aria-label="The plan">
    ${heading}
    <p class="govuk-body desk-plan"><strong class="plan-title">${plan.title}</strong></p>
    <div class="govuk-button-group desk-buttons">
      <button type="button" class="govuk-button" onclick=${() => savePlan(plan)}>Save this plan</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${() => asWorkbook(plan, said)}>Save as a workbook</button>
    </div>
    <p class="govuk-body">Save it, and open it on the page of a question: nothing is carried from page to page.</p>
    ${said}
  </section>`;
}
