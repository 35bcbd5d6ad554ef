import { html } from "htl";
import { type Control, elementId } from "./control.ts";
import { faultOf } from "./fault.ts";

export interface WholeNumberOptions {
  readonly least: number;
  readonly most: number;
  readonly start: number;
  readonly hint?: string;
}

const DIGITS = /^\d{1,15}$/;

/**
 * A whole number in a box. What is none, or outside its bounds, is said and changes nothing.
 *
 * @example wholeNumber("Seed", { least: 0, most: 9, start: 1 }).fromText("12") // => undefined
 */
export function wholeNumber(label: string, { least, most, start, hint }: WholeNumberOptions): Control<number> {
  const [id, hintId] = [elementId("whole-number"), elementId("hint")];
  const box =
    html`<input class="govuk-input govuk-input--width-10" id=${id} type="text" inputmode="numeric" autocomplete="off" spellcheck="false" value=${start} aria-describedby=${hint === undefined ? null : hintId}>` as HTMLInputElement;
  const fault = faultOf(box);
  let now = start;
  const fromText = (text: string): number | undefined => {
    const digits = text.trim().replaceAll(",", "");
    const value = DIGITS.test(digits) ? Number(digits) : Number.NaN;
    return value >= least && value <= most ? value : undefined;
  };
  const set = (value: number): void => {
    now = value;
    box.value = String(value);
    fault.say(undefined);
  };
  // Half a number is none yet: it is read when it is left, or by Enter.
  box.addEventListener("input", (event) => event.stopPropagation());
  box.addEventListener("change", () => {
    const value = fromText(box.value);
    if (value === undefined)
      return fault.say(
        `${label} is a whole number from ${least} to ${most.toLocaleString("en-GB")}; not “${box.value}”. The page still shows ${now}.`,
      );
    const isMoved = value !== now;
    set(value);
    if (isMoved) element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const element = html`<div class="govuk-form-group control">
    <label class="govuk-label" for=${id}>${label}</label>
    ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
    ${fault.element}
    ${box}
  </div>`;
  return {
    element,
    start,
    get value() {
      return now;
    },
    set,
    inWords: (value) => `${label}: ${value}`,
    asText: String,
    fromText,
  };
}
