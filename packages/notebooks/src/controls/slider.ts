import { html } from "htl";
import { type Control, elementId } from "./control.ts";
import { faultOf } from "./fault.ts";
import { around, type NumberFieldName, readNumber } from "./number-field.ts";

export interface SliderOptions {
  /** The field of a plan that the number stands for: its schema says what may be typed. */
  readonly field: NumberFieldName;
  /** The ends of the track: where a reader may want to look. The box takes whatever the field takes. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly start: number;
  /** What is counted, as "weeks"; where another control says it, as that has it now. */
  readonly unit?: string | (() => string);
  readonly hint?: string;
}

/**
 * A number by a slider for looking and a box for saying exactly. Both have the same name for those who cannot see that they stand
 * together. What is typed goes through the schema of the field; what that refuses is said in its words, and changes nothing.
 */
export function slider(label: string, options: SliderOptions): Control<number> {
  const { field, from, to, step, start, unit: counted = around(field).after, hint } = options;
  const { before } = around(field);
  const [id, hintId] = [elementId("slider"), elementId("hint")];
  const describedBy = hint === undefined ? null : hintId;
  const unit = (): string => (typeof counted === "string" ? counted : counted());
  const shown = (value: number): string => `${before}${inUnit(value, unit())}`;
  let now = start;
  const range =
    html`<input class="control-range" type="range" min=${from} max=${to} step=${step} value=${start} aria-label=${label} aria-valuetext=${shown(start)} aria-describedby=${describedBy}>` as HTMLInputElement;
  const box =
    html`<input class="govuk-input govuk-input--width-5" id=${id} type="text" inputmode="decimal" autocomplete="off" spellcheck="false" value=${start} aria-describedby=${describedBy}>` as HTMLInputElement;
  const fault = faultOf(box);
  const suffix = unit() === "" ? null : html`<span class="govuk-input__suffix" aria-hidden="true">${unit()}</span>`;
  const set = (value: number): void => {
    now = value;
    if (suffix) suffix.textContent = unit();
    range.value = box.value = String(value);
    range.setAttribute("aria-valuetext", shown(value));
    fault.say(undefined);
  };
  range.addEventListener("input", () => {
    set(Number(range.value));
  });
  box.addEventListener("input", (event) => {
    const readResult = readNumber(field, box.value);
    // A box that is empty or half written leaves the value as it is.
    if (readResult.is === "wrong") return event.stopPropagation();
    now = readResult.value;
    range.value = String(now);
    range.setAttribute("aria-valuetext", shown(now));
    fault.say(undefined);
  });
  box.addEventListener("change", () => {
    const readResult = box.value.trim() === "" ? { is: "value" as const, value: now } : readNumber(field, box.value);
    if (readResult.is === "wrong") return fault.say(`${readResult.why} The page still shows ${shown(now)}.`);
    const moved = readResult.value !== now;
    set(readResult.value);
    // Not from the slider, which would round it to a step of its own.
    if (moved) element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const element = html`<div class="govuk-form-group control">
    <label class="govuk-label" for=${id}>${label}</label>
    ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
    ${fault.element}
    <div class="control-row">
      ${range}
      <span class="govuk-input__wrapper">
        ${before === "" ? null : html`<span class="govuk-input__prefix" aria-hidden="true">${before}</span>`}
        ${box}
        ${suffix}
      </span>
    </div>
  </div>`;
  return {
    element,
    start,
    get value() {
      return now;
    },
    set,
    inWords: (value) => `${label}: ${shown(value)}`,
    asText: String,
    fromText: (text) => {
      const readResult = readNumber(field, text);
      return readResult.is === "value" ? readResult.value : undefined;
    },
  };
}

/** "5%", "8 weeks", "1 week"; a number by itself where nothing is counted. */
function inUnit(value: number, unit: string): string {
  if (unit === "" || unit === "%") return `${value}${unit}`;
  return `${value} ${Math.abs(value) === 1 && unit.endsWith("s") ? unit.slice(0, -1) : unit}`;
}
