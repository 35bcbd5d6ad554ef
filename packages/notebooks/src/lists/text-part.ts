import { type FieldName, PlanError, readField } from "@outturn/core";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { faultOf } from "../controls/fault.ts";
import type { FormPart, Written } from "./form-part.ts";

interface TextOptions {
  readonly label: string;
  readonly hint: string;
  /** What stands in the box at first. */
  readonly start: string;
  /** In letters, as the styles have them. */
  readonly width: 5 | 10 | 20 | 30;
  /** What is wrong with a text. */
  readonly check: (text: string) => string | undefined;
  readonly put: (written: Written, text: string) => Written;
  readonly owns: (path: string) => boolean;
}

/** Something that is typed. */
export function textPart({ label, hint, start, width, check, put, owns }: TextOptions): FormPart {
  const [inputId, hintId] = [elementId("typed"), elementId("hint")];
  const box =
    html`<input class=${`govuk-input govuk-input--width-${width}`} id=${inputId} type="text" autocomplete="off" spellcheck="false" aria-describedby=${hintId} value=${start}>` as HTMLInputElement;
  const fault = faultOf(box);
  const element = html`<div class="govuk-form-group">
    <label class="govuk-label" for=${inputId}>${label}</label>
    <div class="govuk-hint" id=${hintId}>${hint}</div>
    ${fault.element}${box}
  </div>`;
  return {
    element,
    label,
    inputId,
    put: (written) => put(written, box.value.trim()),
    owns,
    fault: () => check(box.value.trim()),
    say: fault.say,
  };
}

/** What is wrong with a text as a field of a plan, in the plan's own words. */
export function wrongAs(field: FieldName, text: string): string | undefined {
  try {
    readField(field, text);
    return undefined;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" ");
  }
}
