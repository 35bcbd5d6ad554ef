import { html } from "htl";
import { type Control, elementId } from "./control.ts";

export interface SliderOptions {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The step of the box, where it may say more than the slider; default the slider's. */
  readonly exactly?: number;
  readonly start: number;
  /** What stands after the number, as "%" or "weeks". */
  readonly unit?: string;
  /** What stands before it, as "£". */
  readonly before?: string;
  readonly hint?: string;
}

/**
 * A number between two bounds, by a slider for looking and a box for saying exactly. Both have the same name for those who cannot
 * see that they stand together.
 */
export function slider(label: string, options: SliderOptions): Control<number> {
  const { least, most, step, exactly = step, start, unit = "", before = "", hint } = options;
  const [id, hintId] = [elementId("slider"), elementId("hint")];
  const describedBy = hint === undefined ? null : hintId;
  const bounds = { min: least, max: most };
  let now = start;
  const range =
    html`<input class="control-range" type="range" ${bounds} step=${step} value=${start} aria-label=${label} aria-describedby=${describedBy}>` as HTMLInputElement;
  const box =
    html`<input class="govuk-input govuk-input--width-5" id=${id} type="number" inputmode="decimal" ${bounds} step=${exactly} value=${start} aria-describedby=${describedBy}>` as HTMLInputElement;
  const inBounds = (value: number): number => Math.min(most, Math.max(least, onStep(value, least, exactly)));
  const set = (value: number): void => {
    now = value;
    range.value = box.value = String(value);
  };
  range.addEventListener("input", () => {
    box.value = range.value;
    now = Number(range.value);
  });
  box.addEventListener("input", (event) => {
    // A box that is empty or half written leaves the value as it is.
    if (box.value === "" || !box.validity.valid) event.stopPropagation();
    else {
      range.value = box.value;
      now = Number(box.value);
    }
  });
  box.addEventListener("change", () => {
    const value = box.value === "" ? now : inBounds(Number(box.value));
    const moved = value !== now;
    set(value);
    // Not from the slider, which would round it to a step of its own.
    if (moved) element.dispatchEvent(new Event("input", { bubbles: true }));
  });
  const element = html`<div class="govuk-form-group control">
    <label class="govuk-label" for=${id}>${label}</label>
    ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
    <div class="control-row">
      ${range}
      <span class="govuk-input__wrapper">
        ${before === "" ? null : html`<span class="govuk-input__prefix" aria-hidden="true">${before}</span>`}
        ${box}
        ${unit === "" ? null : html`<span class="govuk-input__suffix" aria-hidden="true">${unit}</span>`}
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
    asText: String,
    fromText: (text) => {
      const value = text.trim() === "" ? Number.NaN : Number(text);
      return Number.isFinite(value) ? inBounds(value) : undefined;
    },
  };
}

/** The nearest value that the slider itself could be put to: a count of steps, so that no sum of fractions drifts. */
function onStep(value: number, least: number, step: number): number {
  const decimals = Math.max(0, ...[step, least].map((number) => (String(number).split(".")[1] ?? "").length));
  return Number((least + Math.round((value - least) / step) * step).toFixed(decimals));
}
