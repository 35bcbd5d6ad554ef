import type { Plan } from "@outturn/core";
import type { RiskAlone } from "@outturn/core/risk";
import { riskSays, risksSay } from "@outturn/core/tables";
import { html } from "htl";
import type { RiskFound } from "../ask/risk-of.ts";
import { copyWords } from "../shown/copy-words.ts";
import { folded } from "../shown/folded.ts";
import { unbroken } from "../shown/unbroken.ts";

/** The words for the statement on robustness and reserves. The opinion is the officer's own, and left blank. */
export const statementWords = (plan: Plan, { answer }: RiskFound, alone: readonly RiskAlone[]): HTMLElement =>
  html`<div>
    ${copyWords("For the statement under section 25", riskSays(plan, answer, alone))}
    <p class="govuk-body"><strong>Opinion of the Section 151 officer:</strong> to be written by the officer. Nothing is drafted here.</p>
  </div>`;

/** The risks as the plan states them, and who says so. */
export const statedRisks = (plan: Plan): HTMLElement =>
  folded(
    "The risks as the plan states them",
    html`<ul class="govuk-list govuk-list--bullet">${risksSay(plan).map((text) => html`<li>${unbroken(text)}</li>`)}</ul>`,
  );
