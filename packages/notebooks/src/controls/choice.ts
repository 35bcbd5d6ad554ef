import { html } from "htl";
import { type Control, elementId } from "./control.ts";

/** What may be chosen, by its name in an address: each with the words that stand beside it. */
export type Choices<Name extends string> = { readonly [name in Name]: string };

export interface ChoiceOptions {
  readonly hint?: string;
}

/** One of a few, each to be seen. */
export function choice<Name extends string>(
  label: string,
  choices: Choices<Name>,
  start: NoInfer<Name>,
  { hint }: ChoiceOptions = {},
): Control<Name> {
  const [group, hintId] = [elementId("choice"), elementId("hint")];
  const names = Object.keys(choices) as Name[];
  const inputs = names.map(
    (name) =>
      html`<input class="govuk-radios__input" type="radio" id=${`${group}-${name}`} name=${group} value=${name} checked=${name === start}>` as HTMLInputElement,
  );
  const element = html`<div class="govuk-form-group control">
    <fieldset class="govuk-fieldset" aria-describedby=${hint === undefined ? null : hintId}>
      <legend class="govuk-fieldset__legend">${label}</legend>
      ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
      <div class="govuk-radios govuk-radios--small govuk-radios--inline">
        ${names.map(
          (name, inputIndex) => html`<div class="govuk-radios__item">
            ${inputs[inputIndex]}
            <label class="govuk-label govuk-radios__label" for=${`${group}-${name}`}>${choices[name]}</label>
          </div>`,
        )}
      </div>
    </fieldset>
  </div>`;
  return {
    element,
    start,
    get value() {
      return names[inputs.findIndex(({ checked }) => checked)] ?? start;
    },
    set: (value) => {
      for (const [inputIndex, input] of inputs.entries()) input.checked = names[inputIndex] === value;
    },
    inWords: (value) => `${label}: ${choices[value]}`,
    asText: (value) => value,
    fromText: (text) => names.find((name) => name === text),
  };
}
