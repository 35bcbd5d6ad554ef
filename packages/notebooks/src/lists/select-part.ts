import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { faultOf } from "../controls/fault.ts";
import type { FormPart, Written } from "./form-part.ts";

export interface Option {
  readonly value: string;
  readonly words: string;
}

interface SelectOptions {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly start: string;
  readonly put: (written: Written, value: string) => Written;
  readonly owns: (path: string) => boolean;
  readonly check?: (value: string) => string | undefined;
}

/** One of several, in a list that opens. */
export function selectPart({ label, hint, options, start, put, owns, check }: SelectOptions): FormPart {
  const [inputId, hintId] = [elementId("select"), elementId("hint")];
  const list = html`<select class="govuk-select" id=${inputId} aria-describedby=${hint === undefined ? null : hintId}>
    ${options.map(({ value, words }) => html`<option value=${value} selected=${value === start}>${words}</option>`)}
  </select>` as HTMLSelectElement;
  const fault = faultOf(list);
  const element = html`<div class="govuk-form-group">
    <label class="govuk-label" for=${inputId}>${label}</label>
    ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
    ${fault.element}${list}
  </div>`;
  return {
    element,
    label,
    inputId,
    put: (written) => put(written, list.value),
    owns,
    fault: () => check?.(list.value),
    say: fault.say,
  };
}
