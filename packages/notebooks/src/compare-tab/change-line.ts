import { type Issue, type Plan, PlanError } from "@outturn/core";
import { readChanges } from "@outturn/core/scenario";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { faultOf } from "../controls/fault.ts";
import { button } from "../shown/button.ts";
import { changeField, withField } from "./change-field.ts";
import { changeWords } from "./change-words.ts";
import type { DraftChange } from "./draft-scenarios.ts";

/** Where a change stands, and what may be done to it. */
export interface LineOf {
  readonly change: DraftChange;
  readonly position: number;
  readonly count: number;
  readonly plan: Plan;
  /** Why it cannot be made. */
  readonly issues: readonly Issue[];
  /** Moves the change to a place of the list. */
  readonly move: (to: number) => void;
  readonly remove: () => void;
  readonly write: (change: DraftChange) => void;
}

/** A change as a line: its sentence, what is wrong with it, and buttons that move it, edit its number or day, and remove it. */
export function changeLine(line: LineOf): HTMLElement {
  const { change, position, count, plan, move, remove } = line;
  const words = changeWords(change, plan);
  const text = words.is === "sentence" ? words.text : "A change that cannot be read.";
  const issues = words.is === "unread" && line.issues.length === 0 ? words.issues : line.issues;
  const number = `change ${position + 1}`;
  const act = (name: string, label: string, press: () => void, isOff = false): HTMLButtonElement => {
    const element = button(name, press, "secondary", `${name} ${label}`);
    element.dataset.act = name.toLowerCase();
    // Out of use, but still there for the keys: a focus is never lost.
    if (isOff) element.setAttribute("aria-disabled", "true");
    return element;
  };
  const place = html`<div class="change-edit"></div>`;
  const field = changeField(change);
  const edit = (): void => {
    if (field) place.replaceChildren(fieldForm(line, () => place.replaceChildren()));
    place.querySelector("input")?.focus();
  };
  return html`<li class="change-line" data-change=${position}>
    <p class="change-words">${text}</p>
    ${issues.map(({ problem, mend }) => html`<p class="govuk-error-message">${problem} ${mend}</p>`)}
    <div class="change-acts">
      ${field === undefined ? null : act("Edit", number, edit)}
      ${act("Up", number, () => position > 0 && move(position - 1), position === 0)}
      ${act("Down", number, () => position < count - 1 && move(position + 1), position === count - 1)}
      ${act("Remove", number, remove)}
    </div>
    ${place}
  </li>`;
}

/** The number or the day of a change in a box. What cannot be read is said beside it, and changes nothing. */
function fieldForm({ change, write }: LineOf, close: () => void): HTMLElement {
  const { path, label, text } = changeField(change)!;
  const id = elementId("change-field");
  const box =
    html`<input class="govuk-input govuk-input--width-10" id=${id} type="text" autocomplete="off" spellcheck="false" value=${text}>` as HTMLInputElement;
  const fault = faultOf(box);
  const save = (): void => {
    const next = withField(change, path, box.value);
    try {
      readChanges([next]);
      if (box.value.trim() === text) close();
      else write(next);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      fault.say(error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" "));
    }
  };
  const form = html`<form class="change-form">
    <label class="govuk-label" for=${id}>${label}</label>
    ${fault.element}
    <div class="figure-search-row">${box}<button type="submit" class="govuk-button">Set</button>${button("Leave it", close)}</div>
  </form>`;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  return form;
}
