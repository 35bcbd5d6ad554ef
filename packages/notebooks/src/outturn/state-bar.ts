import { toldApart } from "@outturn/core";
import { html } from "htl";
import type { Desk, ShownLevel } from "../state/desk.ts";
import { behindInWords, draftTitle } from "./behind.ts";
import { LEVELS } from "./levels.ts";

/** What the page is about: the plan, its scenario, the level of certainty, and the step that can be taken back or brought again. */
export function stateBar(desk: Desk): {
  readonly title: HTMLElement;
  readonly choosers: HTMLElement;
  readonly steps: HTMLElement;
} {
  const name = html`<h1 class="bar-title"></h1>`;
  const file = html`<span class="bar-file"></span>`;
  const madeUp = html`<span class="bar-tag">Illustrative figures</span>`;
  const behind = html`<p class="bar-behind"></p>`;
  const scenarios = html`<select class="govuk-select" id="bar-scenario"></select>` as HTMLSelectElement;
  const levels = html`<select class="govuk-select" id="bar-level">
    ${Object.entries(LEVELS).map(([level, words]) => html`<option value=${level}>${words}</option>`)}
  </select>` as HTMLSelectElement;
  const undo =
    html`<button type="button" class="govuk-button govuk-button--secondary" id="bar-undo"></button>` as HTMLButtonElement;
  const redo =
    html`<button type="button" class="govuk-button govuk-button--secondary" id="bar-redo"></button>` as HTMLButtonElement;
  let listed: object | undefined;

  const show = (): void => {
    const { draft, good, scenario, level } = desk.now;
    const title = draftTitle(desk.now);
    name.textContent = title;
    document.title = `${title} – Outturn`;
    file.textContent = `${desk.now.name}${desk.isUnsaved ? ", with changes that are not saved" : ""}`;
    madeUp.hidden = draft.illustrative === undefined;
    behind.textContent = behindInWords(desk.now);
    behind.hidden = behind.textContent === "";
    if (listed !== good.written) {
      listed = good.written;
      scenarios.replaceChildren(
        html`<option value="base">The plan as it stands</option>`,
        ...toldApart(good.written).scenarios.map((each) => html`<option value=${each.id}>${each.title}</option>`),
      );
    }
    scenarios.value = scenario;
    levels.value = level;
    step(undo, "Undo", desk.past);
    step(redo, "Redo", desk.future);
  };
  scenarios.addEventListener("change", () => desk.choose(scenarios.value));
  levels.addEventListener("change", () => desk.show(levels.value as ShownLevel));
  undo.addEventListener("click", () => desk.undo());
  redo.addEventListener("click", () => desk.redo());
  addEventListener("keydown", (event) => {
    const isTyping = (event.target as HTMLElement).matches?.("input:not([type=range]):not([type=radio]), textarea");
    if (isTyping || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) desk.redo();
    else desk.undo();
  });
  desk.subscribe(show);
  show();
  return {
    title: html`<div class="bar-plan">${name} ${file} ${madeUp}${behind}</div>`,
    choosers: html`<div class="bar-choosers">
      <div class="govuk-form-group"><label class="govuk-label" for="bar-scenario">Scenario</label>${scenarios}</div>
      <div class="govuk-form-group"><label class="govuk-label" for="bar-level">Money counted</label>${levels}</div>
    </div>`,
    steps: html`<div class="bar-steps">${undo}${redo}</div>`,
  };
}

/** A button that takes a step, and says which. It keeps its place, and its focus, where there is none. */
function step(button: HTMLButtonElement, verb: string, label: string | undefined): void {
  button.textContent = label === undefined ? verb : `${verb}: ${label}`;
  button.setAttribute("aria-disabled", String(label === undefined));
}
