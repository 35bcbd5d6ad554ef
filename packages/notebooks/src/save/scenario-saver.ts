import type { Plan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import { sentence } from "@outturn/core/scenario";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import type { ScenarioKeeper } from "../desk/plan-desk.ts";

/** Keeps what the controls ask with the plan, as a scenario in a file. */
export interface ScenarioSaver extends HTMLElement {
  /**
   * What would be kept.
   *
   * @param agencyRates - rates that the changes name and the plan may not have: they are kept with it
   */
  hold(changes: readonly Change[], agencyRates?: Plan["agencyRates"]): void;
}

/** A folded part of the page in which a scenario gets its name and is saved with the plan. */
export function scenarioSaver(desk: ScenarioKeeper): ScenarioSaver {
  const id = elementId("scenario-name");
  const name =
    html`<input class="govuk-input govuk-input--width-20" id=${id} type="text" maxlength="120">` as HTMLInputElement;
  const list = html`<ul class="govuk-list govuk-list--bullet"></ul>`;
  let heldChanges: readonly Change[] = [];
  let rates: Plan["agencyRates"] | undefined;
  const save = (): void =>
    desk.saveScenario({
      ...{ title: name.value.trim() || "A scenario", from: desk.value.scenario, changes: heldChanges },
      ...(rates && { agencyRates: rates }),
    });
  const button =
    html`<button type="button" class="govuk-button govuk-button--secondary" onclick=${save}>${desk.addWords ?? "Save the plan with this scenario"}</button>` as HTMLButtonElement;
  const element = html`<details class="govuk-details saver">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Keep this question with the plan</span></summary>
    <div class="govuk-details__text">
      ${list}
      <div class="govuk-form-group"><label class="govuk-label" for=${id}>Name of the scenario</label>${name}</div>
      ${button}
    </div>
  </details>` as ScenarioSaver;
  element.hold = (changes, agencyRates) => {
    heldChanges = changes;
    rates = agencyRates;
    button.disabled = changes.length === 0;
    const sentences = changes.map((change) => sentence(change, desk.value.plan));
    list.replaceChildren(
      ...(sentences.length === 0
        ? ["The controls are where the plan has them: there is nothing to keep."]
        : sentences
      ).map((text) => html`<li>${text}</li>`),
    );
  };
  element.hold([]);
  return element;
}
