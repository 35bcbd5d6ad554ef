import { type Plan, PlanError, toldApart } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { html } from "htl";
import type { BudgetBeginner } from "../budget/begin-budget.ts";
import { elementId } from "../controls/control.ts";
import { savePlan } from "../save/save-plan.ts";
import { addScenario, type NewScenario } from "./add-scenario.ts";
import { asWorkbook } from "./as-workbook.ts";
import { whenGiven } from "./given-file.ts";
import { issueList } from "./issue-list.ts";
import { type Opened, opened, type PlanFile } from "./opened.ts";
import { notTaken, remarkList } from "./said-of-file.ts";
import { takeFile } from "./take-file.ts";

/** A plan that comes with the page: the text of its file. */
export interface Example {
  readonly name: string;
  readonly text: string;
  /** What a page with several of them calls it. */
  readonly called?: string;
}

/** A file on the desk, and the example that it is, if it is one. */
interface DeskFile extends PlanFile {
  readonly example?: Example;
}

const exampleFile = (example: Example): DeskFile => ({
  name: example.name,
  plan: readPlanText(example.text, example.name),
  example,
});

/** Where scenarios of the plan are kept that the page is about. */
export interface ScenarioKeeper {
  readonly value: Opened;
  /** What a button says that adds a scenario to the plan. */
  readonly addWords?: string;
  /** Adds a scenario to the plan. */
  saveScenario(scenario: NewScenario): void;
  /** Gives the plan a budget, where the page can. */
  readonly budget?: BudgetBeginner;
}

/** Where a page's plan is opened, chosen and saved. A scenario that it keeps is saved with the whole plan as a file. */
export interface PlanDesk extends HTMLElement, ScenarioKeeper {}

/**
 * The desk of a page, which opens with the first of its examples and offers the others. A file is opened by choosing it or by dropping
 * it anywhere on the page; what is wrong in it is listed here, and the last good plan stays. Nothing of a plan leaves the page but into
 * files that the reader saves.
 */
export function planDesk(firstExample: Example, ...otherExamples: readonly Example[]): PlanDesk {
  const examples = [firstExample, ...otherExamples];
  let file = exampleFile(firstExample);
  let now = opened(file);
  const fileId = elementId("plan-file");
  const scenarioId = elementId("scenario");
  const input =
    html`<input class="govuk-visually-hidden desk-file" id=${fileId} type="file" accept=".yaml,.yml,.json,.xlsx,.xlsm,.ods,.csv,.tsv,.txt">` as HTMLInputElement;
  const title = html`<strong class="desk-title"></strong>`;
  const from = html`<span class="desk-from"></span>`;
  const said = html`<div class="desk-said" aria-live="polite"></div>`;
  const scenarios = html`<select class="govuk-select" id=${scenarioId}></select>` as HTMLSelectElement;
  const chooser = html`<div class="govuk-form-group desk-scenario">
    <label class="govuk-label" for=${scenarioId}>Scenario</label>${scenarios}
  </div>`;
  const offers = examples.map((example) => {
    const wording =
      example.called === undefined || otherExamples.length === 0
        ? "Use the example again"
        : `Example: ${example.called}`;
    return {
      example,
      button: html`<button type="button" class="govuk-button govuk-button--secondary" onclick=${() => open(exampleFile(example))}>${wording}</button>`,
    };
  });
  const desk = html`<section class="desk" aria-label="The plan">
    <p class="govuk-body desk-plan">${title} ${from}</p>
    <div class="govuk-button-group desk-buttons">
      ${input}<label class="govuk-button govuk-button--secondary" for=${fileId}>Open your own plan</label>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${() => savePlan(now.written)}>Save this plan</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${() => asWorkbook(now.written, said)}>Save as a workbook</button>
      ${offers.map(({ button }) => button)}
    </div>
    ${chooser}
    ${said}
  </section>` as PlanDesk;

  const show = (): void => {
    title.textContent = now.written.title;
    from.textContent = file.example ? "(built-in example)" : `(${file.name})`;
    for (const { example, button } of offers) button.hidden = file.example === example;
    chooser.hidden = now.written.scenarios.length === 0;
    scenarios.replaceChildren(
      html`<option value="base">The plan as it stands</option>`,
      ...toldApart(now.written).scenarios.map(({ id, title }) => html`<option value=${id}>${title}</option>`),
    );
    scenarios.value = now.scenario;
  };
  const open = (nextDeskFile: DeskFile, scenario = "base"): void => {
    try {
      now = opened(nextDeskFile, scenario);
      now.kept.write(new Map()); // what was moved was moved of another plan
      file = nextDeskFile;
      said.replaceChildren();
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      said.replaceChildren(issueList("The scenario cannot be made. The plan is shown as before.", error.issues));
    }
    show();
    desk.dispatchEvent(new Event("input"));
  };
  whenGiven(input, said, takeFile, (fileTaken, name) => {
    if (fileTaken.is !== "plan")
      return said.replaceChildren(notTaken(fileTaken, name, `The page still shows “${now.written.title}”.`));
    open({ name, plan: fileTaken.plan });
    if (fileTaken.remarks.length > 0) said.replaceChildren(remarkList(name, fileTaken.remarks));
  });
  scenarios.addEventListener("input", (event) => event.stopPropagation());
  scenarios.addEventListener("change", () => open(file, scenarios.value));
  Object.defineProperty(desk, "value", { get: () => now });
  desk.saveScenario = (scenario) => {
    const plan: Plan = addScenario(now.written, scenario);
    savePlan(plan);
    open({ name: file.name, plan }, now.scenario);
  };
  show();
  return desk;
}
