import type { Issue } from "@outturn/core";
import { html } from "htl";
import type { FormPart } from "./form-part.ts";

/** Something that stops a form: at a control, or in the list itself. */
export interface FormError {
  readonly text: string;
  /** The control that it is about. */
  readonly part?: FormPart;
}

/** What of the controls stands in the way, each with the words of its own. */
export const faultsOf = (parts: readonly FormPart[]): readonly FormError[] =>
  parts.flatMap((part) => {
    const text = part.fault();
    return text === undefined ? [] : [{ part, text }];
  });

/** Issues as errors of a form: each with the control that its path leads to, else with its place in the list. */
export const errorsOf = (issues: readonly Issue[], parts: readonly FormPart[], before = ""): readonly FormError[] =>
  issues.map(({ path, at: place, problem, mend }) => {
    const part = path === "" ? undefined : parts.find(({ owns }) => owns(`${before}${path}`));
    const words = `${problem} ${mend}`;
    return part === undefined ? { text: place === "" ? words : `${place}: ${words}` } : { part, text: words };
  });

/** All that stops a form, at its head: each leads to its control. It takes the focus, and is read out whole. */
export function errorSummary(errors: readonly FormError[]): HTMLElement {
  return html`<div class="govuk-error-summary issues" tabindex="-1" role="alert">
    <h2 class="govuk-error-summary__title">There is a problem</h2>
    <ul class="govuk-list govuk-error-summary__list">
      ${errors.map(({ part, text }) => html`<li>${part === undefined ? text : linkTo(part, text)}</li>`)}
    </ul>
  </div>`;
}

/** A link that puts the focus on a control, and leaves the address alone. */
function linkTo({ inputId, label }: FormPart, text: string): HTMLElement {
  const follow = (event: Event): void => {
    event.preventDefault();
    const input = document.getElementById(inputId);
    input?.closest("details")?.setAttribute("open", "");
    input?.focus();
  };
  return html`<a href=${`#${inputId}`} onclick=${follow}>${label}${label.endsWith("?") ? "" : ":"} ${text}</a>`;
}
