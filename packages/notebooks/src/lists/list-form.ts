import { firstRows } from "@outturn/core/lists";
import { writeMappingText } from "@outturn/core/yaml";
import { html } from "htl";
import { drawn } from "../desk/given-file.ts";
import { fileName, saveFile } from "../save/save-file.ts";
import { errorSummary, errorsOf, type FormError, faultsOf } from "./error-summary.ts";
import { firstRowsTable } from "./first-rows-table.ts";
import type { FormPart, Written } from "./form-part.ts";
import { formParts } from "./form-parts.ts";
import { askedOf, type ListAsked, mappingOf, postsUsed } from "./list-asked.ts";
import type { OpenedList } from "./opened-list.ts";
import { questionPart } from "./question-part.ts";
import { answeredQuestions } from "./questions-of.ts";

/** The mapping of a list as a form. Its value is what the form says so far; using the posts adds the plan that they are. */
export interface ListForm extends HTMLElement {
  readonly value: ListAsked;
}

/** A list with more rows takes so long to look at that the page says so. */
const MANY_ROWS = 2_000;
/** How long somebody who types has to rest before it is looked at, in milliseconds. */
const REST = 400;

/** The form of a list that was opened: what its columns are, what only a person can say, and the plan; beside it the first rows. */
export function listForm(opened: OpenedList): ListForm {
  const { book } = opened;
  const { columns, about, plan } = formParts(opened);
  const start: Written = { ...opened.written };
  const answered = answeredQuestions(book, start, opened.evidence).map(
    (question) => [question.key, questionPart(question, start)] as const,
  );
  const questions = new Map<string, FormPart>(answered);
  const asking = html`<div class="list-questions"></div>`;
  const summary = html`<div class="list-errors"></div>`;
  const preview = html`<div class="list-preview"></div>`;
  const said = html`<span class="control-said" role="status"></span>`;
  const parts = (): readonly FormPart[] => [
    ...about,
    ...columns.found,
    ...columns.others,
    ...questions.values(),
    ...plan,
  ];
  const rowCount = book.sheets.reduce((most, { rows }) => Math.max(most, rows.length), 0);
  let now: ListAsked;
  const look = (): void => {
    const whole = parts().filter((part) => part.fault() === undefined);
    now = askedOf(
      book,
      whole.reduce<Written>((written, part) => part.put(written), start),
    );
    for (const question of now.look.questions) {
      if (questions.has(question.key)) continue;
      const part = questionPart(question, start);
      questions.set(question.key, part);
      asking.append(part.element);
    }
    const { mapping } = mappingOf(now.written);
    if (mapping !== undefined) preview.replaceChildren(firstRowsTable(firstRows(book, mapping)));
  };
  const tell = (): boolean => element.dispatchEvent(new Event("input"));
  let turns = 0;
  const changed = async (): Promise<void> => {
    turns += 1;
    const turn = turns;
    for (const part of parts()) if (part.fault() === undefined) part.say(undefined);
    if (rowCount > MANY_ROWS) {
      said.textContent = "Working it out…";
      await new Promise((done) => setTimeout(done, REST));
      await drawn();
    }
    if (turn !== turns) return;
    look();
    said.textContent = "";
    tell();
  };
  const refuse = (errors: readonly FormError[]): void => {
    for (const part of parts()) part.say(errors.find((error) => error.part === part)?.text);
    const listed = errorSummary(errors);
    summary.replaceChildren(listed);
    listed.focus();
    listed.scrollIntoView();
    tell();
  };
  const use = async (): Promise<void> => {
    said.textContent = "Working it out…";
    await drawn();
    look();
    said.textContent = "";
    const faults = faultsOf(parts());
    const errors = [...faults, ...errorsOf(now.look.issues, parts())];
    if (errors.length > 0) return refuse(errors);
    const { used, issues } = postsUsed(now);
    if (issues !== undefined) return refuse(errorsOf(issues, parts(), "plan."));
    for (const part of parts()) part.say(undefined);
    summary.replaceChildren();
    now = { ...now, used };
    tell();
  };
  const saveMapping = (): void => {
    saveFile(fileName(`mapping of ${book.fileName}`, "yaml"), writeMappingText(now.written), "application/yaml");
  };
  const form = html`<form class="list-form" aria-label="The mapping" novalidate>
    <h2>What the list is</h2>
    ${about.map(({ element }) => element)}
    <h2>What its columns are</h2>
    <div class="list-columns">${columns.found.map(({ element }) => element)}</div>
    <details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Other columns that a list may have</span></summary>
      <div class="govuk-details__text list-columns">${columns.others.map(({ element }) => element)}</div>
    </details>
    <section hidden=${answered.length === 0}>
      <h2>What is shown, or said already</h2>
      <div class="list-answered">${answered.map(([, { element }]) => element)}</div>
    </section>
    <h2>What only you can say</h2>
    ${asking}
    <h2>The plan</h2>
    ${plan.map(({ element }) => element)}
    <div class="govuk-button-group controls-buttons">
      <button type="submit" class="govuk-button">Use these posts</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${saveMapping}>Save the mapping</button>
      ${said}
    </div>
  </form>`;
  const element =
    html`<div class="list-bench">${summary}<div class="list-beside">${form}${preview}</div></div>` as ListForm;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void use();
  });
  form.addEventListener("input", (event) => {
    event.stopPropagation();
    void changed();
  });
  Object.defineProperty(element, "value", { get: () => now });
  look();
  return element;
}
