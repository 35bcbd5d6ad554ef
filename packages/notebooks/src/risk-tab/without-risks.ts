import { EVIDENCE } from "@outturn/core/risk";
import { html } from "htl";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";

const SHEET = "Risks";

/** What was published of things that come otherwise than planned, with where it was read. */
const evidence = (): HTMLElement => html`<section>
  <h2 class="govuk-heading-m">What was published that a council may choose from; its own history is better evidence</h2>
  <ul class="govuk-list govuk-list--bullet evidence">${EVIDENCE.map(
    ({ risk, says, source }) =>
      html`<li><strong>${risk}</strong>: ${says} <span class="evidence-source">${source.title}${source.url === undefined ? "" : `, ${source.url}`}</span></li>`,
  )}</ul>
</section>`;

/** What to state in a plan that has no risks, and where. */
export const withoutRisks = (desk: Desk): readonly HTMLElement[] => [
  html`<p class="govuk-body">For each risk: which posts, lines, savings or money it is about, how far it may come otherwise and how
    likely that is, and its owner or its source. The plan’s table “${SHEET}” takes them, and so does the file, under <code>risks</code>.</p>`,
  html`<p class="govuk-body">${button(`Open the table “${SHEET}”`, () => desk.openSheet(SHEET))}</p>`,
  evidence(),
];
