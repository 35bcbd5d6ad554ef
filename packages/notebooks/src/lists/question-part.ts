import type { Question } from "@outturn/core/lists";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { faultOf } from "../controls/fault.ts";
import { type FormPart, isWithin, keyOf, type Written, withKey } from "./form-part.ts";
import { textPart, wrongAs } from "./text-part.ts";
import { answerWords } from "./words.ts";

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isNumber = (value: string): boolean => /^\d{1,2}$/.test(value);
const valueIn = (line: string): string => line.slice(line.indexOf(": ") + 2);

/** A question of a list as a control: its answers to choose from, or a number to type. */
export function questionPart(question: Question, written: Written): FormPart {
  const values = question.answers.map(valueIn);
  const before = keyOf(written, question.key);
  const start = before === undefined ? undefined : String(before);
  return values.every(isNumber) ? numberAsked(question, values, start) : choiceAsked(question, start);
}

function numberAsked({ key, asks, evidence }: Question, values: readonly string[], start = ""): FormPart {
  return textPart({
    label: asks,
    hint: `${evidence} For example ${values.join(", ")}.`.trim(),
    start,
    width: 5,
    check: (text) => (/^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? undefined : `Enter a number such as ${values[0]}.`),
    put: (given, text) =>
      withKey(given, key, text === "" ? undefined : Number.isNaN(Number(text)) ? text : Number(text)),
    owns: (path) => isWithin(path, key),
  });
}

/** The answers that are offered, with the one that a mapping has where it is another. */
const linesWith = (answers: readonly string[], key: string, start: string | undefined): readonly string[] =>
  start === undefined || isDay(start) || answers.some((line) => valueIn(line) === start)
    ? answers
    : [...answers, `${key}: ${start}`];

/** Stands for a day that is typed. */
const DAY = "a day";

function choiceAsked({ key, asks, evidence, answers }: Question, start: string | undefined): FormPart {
  const [group, hintId, dayId] = [elementId("question"), elementId("hint"), elementId("day")];
  const chosen = start !== undefined && isDay(start) ? DAY : start;
  const choices = linesWith(answers, key, start).map((line) =>
    isDay(valueIn(line))
      ? { value: DAY, words: "From a day", example: valueIn(line) }
      : { value: valueIn(line), words: answerWords(line) },
  );
  const box =
    html`<input class="govuk-input govuk-input--width-10" id=${dayId} type="text" autocomplete="off" value=${chosen === DAY ? start : ""}>` as HTMLInputElement;
  const inputs = choices.map(
    ({ value }, position) =>
      html`<input class="govuk-radios__input" type="radio" id=${`${group}-${position}`} name=${group} value=${value} checked=${value === chosen}>` as HTMLInputElement,
  );
  const set = html`<fieldset class="govuk-fieldset" aria-describedby=${evidence === "" ? null : hintId}></fieldset>`;
  const fault = faultOf(set);
  const day = choices.find(({ value }) => value === DAY)?.example;
  const dayPlace = html`<div class="govuk-radios__conditional">
    <label class="govuk-label" for=${dayId}>The day, such as ${day ?? ""}</label>${box}
  </div>`;
  const show = (): void => {
    dayPlace.hidden = value() !== DAY;
  };
  const value = (): string | undefined => inputs.find(({ checked }) => checked)?.value;
  set.append(
    html`<legend class="govuk-fieldset__legend">${asks}</legend>`,
    ...(evidence === "" ? [] : [html`<div class="govuk-hint" id=${hintId}>${evidence}</div>`]),
    fault.element,
    html`<div class="govuk-radios govuk-radios--small">
      ${choices.map(
        ({ words, value: name }, position) => html`<div class="govuk-radios__item">${inputs[position]}
          <label class="govuk-label govuk-radios__label" for=${`${group}-${position}`}>${words}</label>
        </div>${name === DAY ? dayPlace : null}`,
      )}
    </div>`,
  );
  set.addEventListener("input", show);
  show();
  const answer = (): string | undefined => (value() === DAY ? box.value.trim() : value());
  return {
    element: html`<div class="govuk-form-group">${set}</div>`,
    label: asks,
    inputId: `${group}-0`,
    put: (given) => withKey(given, key, answer() === "" ? undefined : answer()),
    owns: (path) => isWithin(path, key),
    fault: () => {
      if (value() === undefined) return "Choose an answer.";
      if (value() !== DAY) return undefined;
      return box.value.trim() === "" ? `Enter a day such as ${day}.` : wrongAs("day", box.value.trim());
    },
    say: fault.say,
  };
}
