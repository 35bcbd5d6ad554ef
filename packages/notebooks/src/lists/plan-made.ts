import type { Plan } from "@outturn/core";
import { html } from "htl";
import { asWorkbook } from "../desk/as-workbook.ts";
import { savePlan } from "../save/save-plan.ts";
import { parts } from "../shown/parts.ts";
import type { ListAsked } from "./list-asked.ts";

/**
 * The plan that a list's posts have become, to be saved: it takes the focus. Nothing before they are used.
 *
 * @param use - takes the plan, on a page that holds one
 */
export function planMade({ used }: ListAsked, use?: (plan: Plan) => void): HTMLElement {
  if (used === undefined) return parts();
  const { plan } = used;
  const said = html`<div class="desk-said" aria-live="polite"></div>`;
  const heading = html`<h2 tabindex="-1">The plan of these posts</h2>`;
  requestAnimationFrame(() => heading.focus());
  const take = use && html`<button type="button" class="govuk-button">Work with this plan</button>`;
  take?.addEventListener("click", () => use?.(plan));
  return html`<section class="desk list-plan" aria-label="The plan">
    ${heading}
    <p class="govuk-body desk-plan"><strong class="plan-title">${plan.title}</strong></p>
    <div class="govuk-button-group desk-buttons">
      ${take}
      <button type="button" class=${`govuk-button${use ? " govuk-button--secondary" : ""}`} onclick=${() => savePlan(plan)}>Save this plan</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${() => asWorkbook(plan, said)}>Save as a workbook</button>
    </div>
    ${use ? null : html`<p class="govuk-body">Save it, and open it on the page of a question: nothing is carried from page to page.</p>`}
    ${said}
  </section>`;
}
