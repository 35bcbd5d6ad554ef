import { QUESTIONS, type Question } from "@outturn/core/report";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import type { Answers } from "./kept-paper.ts";

/** The questions that a plan leaves to the writer, each with room for its answer. */
export interface QuestionList {
  readonly element: HTMLElement;
  /** Those that are open, and those that were answered. A box that is written in stays where it is. */
  show(open: readonly Question[], answers: Answers): void;
}

/** @param answer - hears an answer, or that it was taken away */
export function questionList(answer: (name: string, words: string) => void): QuestionList {
  const items = new Map<string, HTMLElement>();
  const list = html`<div class="paper-questions"></div>`;
  const summary = html`<span class="govuk-details__summary-text"></span>`;
  const element = html`<details class="govuk-details" open>
    <summary class="govuk-details__summary">${summary}</summary>
    <div class="govuk-details__text">
      <p class="govuk-body">The plan is silent about these, and a paper has to say them. An answer goes into the paper as you write it; a figure
      in it is named, such as {{cost.all}}.</p>
      ${list}
    </div>
  </details>`;
  const itemOf = (name: string, words: string): HTMLElement => {
    const id = elementId("answer");
    const box = html`<textarea class="govuk-textarea" id=${id} rows="2"></textarea>`;
    box.addEventListener("change", () => answer(name, (box as HTMLTextAreaElement).value));
    return html`<div class="govuk-form-group"><label class="govuk-label" for=${id}>${words}</label>${box}</div>`;
  };
  return {
    element,
    show: (open, answers) => {
      const asked = new Map(open.map(({ name, runs }) => [name, runs.map(({ text }) => text).join("")]));
      const written = new Map(Object.entries(answers));
      const answered = [...written.keys()].filter((name) => !asked.has(name));
      summary.textContent = summaryOf(asked.size, answered.length);
      element.hidden = asked.size + answered.length === 0;
      for (const [name, item] of items) {
        if (asked.has(name) || answered.includes(name)) continue;
        item.remove();
        items.delete(name);
      }
      for (const name of [...asked.keys(), ...answered]) {
        const item = items.get(name) ?? itemOf(name, asked.get(name) ?? aboutOf(name));
        if (!items.has(name)) list.append(item);
        items.set(name, item);
        const box = item.querySelector("textarea")!;
        if (box !== document.activeElement) box.value = written.get(name) ?? "";
      }
    },
  };
}

/** What an answered question is about; one of the council's own has its name alone. */
const aboutOf = (name: string): string =>
  Object.entries(QUESTIONS).find(([question]) => question === name)?.[1] ?? name;

function summaryOf(open: number, answered: number): string {
  const questions = open === 1 ? "1 question to the writer" : `${open} questions to the writer`;
  return answered === 0 ? questions : `${questions}; ${answered} answered`;
}
