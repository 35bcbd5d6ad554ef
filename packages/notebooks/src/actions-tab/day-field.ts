import { type Day, PlanError, readField } from "@outturn/core";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { faultOf } from "../controls/fault.ts";

/** A day that a reader may choose, or leave. */
export interface DayField {
  readonly element: HTMLElement;
  /** Shows a day, or that there is none. */
  show(day: Day | undefined): void;
}

/** The day of a text of an address; absent where it is none. */
export function dayIn(text: string | undefined): Day | undefined {
  try {
    return text === undefined ? undefined : readField("day", text);
  } catch (error) {
    if (error instanceof PlanError) return undefined;
    throw error;
  }
}

/** @param chosen - hears of a day, or that there is none */
export function dayField(label: string, hint: string, chosen: (day: Day | undefined) => void): DayField {
  const [id, hintId] = [elementId("day"), elementId("hint")];
  const box =
    html`<input class="govuk-input govuk-input--width-10" type="date" id=${id} aria-describedby=${hintId}>` as HTMLInputElement;
  const fault = faultOf(box);
  box.addEventListener("change", () => {
    const day = dayIn(box.value === "" ? undefined : box.value);
    const isWrong = box.validity.badInput || (box.value !== "" && day === undefined);
    fault.say(isWrong ? "That is no day. Choose one, or leave the box empty." : undefined);
    if (!isWrong) chosen(day);
  });
  return {
    element: html`<div class="govuk-form-group control">
      <label class="govuk-label" for=${id}>${label}</label>
      <div class="govuk-hint" id=${hintId}>${hint}</div>
      ${fault.element}${box}
    </div>`,
    show: (day) => {
      box.value = day ?? "";
      fault.say(undefined);
    },
  };
}
