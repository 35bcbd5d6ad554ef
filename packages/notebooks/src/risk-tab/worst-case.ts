import type { Plan } from "@outturn/core";
import type { RiskLevel } from "@outturn/core/risk";
import { sentence } from "@outturn/core/scenario";
import { inBrief, MONEY_COUNTED } from "@outturn/core/tables";
import { html } from "htl";
import type { RiskFound } from "../ask/risk-of.ts";
import { keepScenario } from "../question/keep-scenario.ts";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";

/** What happens in the worst credible case, and a way to look at it as a scenario on every other tab. */
export function worstCase(desk: Desk, plan: Plan, { answer, worst }: RiskFound, level: RiskLevel): HTMLElement {
  const { worstCredible, gap } = answer.levels[level];
  const size = inBrief(gap.all.percentiles[95].amount);
  const changes = worst[level];
  const title = `Worst credible case: draw ${worstCredible} of seed ${answer.seed}`;
  const keep = button("Add it to the plan as a scenario", () =>
    keepScenario(desk, { title, from: desk.now.scenario, changes }),
  );
  return html`<section class="worst-case">
    <h2 class="govuk-heading-m">${title}</h2>
    <p class="govuk-body">Its gap with ${MONEY_COUNTED[level]}, ${size}, is exceeded in one draw of twenty at most. In it:</p>
    ${
      changes.length === 0
        ? html`<p class="govuk-body">Nothing comes otherwise than planned.</p>`
        : html`<ul class="govuk-list govuk-list--bullet">${changes.map((change) => html`<li>${sentence(change, plan)}</li>`)}</ul>
            <p class="govuk-body">${keep}</p>`
    }
  </section>`;
}
