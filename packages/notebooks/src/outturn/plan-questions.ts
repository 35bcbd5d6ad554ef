import { html } from "htl";
import type { Draft } from "../state/desk.ts";
import { type Beginning, draftFrom, yearFrom } from "./new-plan.ts";
import { thisYear } from "./this-year.ts";

interface Question {
  readonly name: keyof Beginning;
  readonly label: string;
  readonly hint?: string;
  readonly start?: string;
}

const sections = (year: number): readonly { readonly title: string; readonly questions: readonly Question[] }[] => [
  {
    title: "The plan",
    questions: [
      { name: "organisation", label: "Organisation", hint: "Such as Anyshire Council" },
      { name: "from", label: "First financial year", start: yearFrom(year) },
      { name: "to", label: "Last financial year", start: yearFrom(year + 2) },
    ],
  },
  {
    title: "Its first post",
    questions: [
      { name: "post", label: "Title of the post", hint: "Such as Social worker. Leave it empty if there is none yet." },
      { name: "count", label: "How many", start: "1" },
      { name: "salary", label: "Salary of one, a year", hint: "Such as £38,000" },
      { name: "start", label: "First day", hint: "Year, month and day, such as 2026-04-01", start: `${year}-04-01` },
      { name: "pension", label: "Employer’s pension contribution", hint: "Per cent of pay. Empty: none." },
    ],
  },
  {
    title: "Its first source of money",
    questions: [
      {
        name: "source",
        label: "Name of the source",
        hint: "Such as Growth in the budget. Leave it empty if there is none yet.",
      },
      { name: "perYear", label: "What it gives in each year", hint: "Such as £1m or £250k" },
    ],
  },
];

/** Asks a few questions in a dialog, and gives the plan that the answers make. */
export function askForPlan(take: (draft: Draft) => void): void {
  const inputs = new Map<keyof Beginning, HTMLInputElement>();
  const field = ({ name, label, hint, start = "" }: Question): HTMLElement => {
    const [id, hintId] = [`begin-${name}`, `begin-${name}-hint`];
    const input =
      html`<input class="govuk-input govuk-input--width-20" id=${id} type="text" autocomplete="off" value=${start} aria-describedby=${hint === undefined ? null : hintId}>` as HTMLInputElement;
    inputs.set(name, input);
    return html`<div class="govuk-form-group">
      <label class="govuk-label" for=${id}>${label}</label>
      ${hint === undefined ? null : html`<div class="govuk-hint" id=${hintId}>${hint}</div>`}
      ${input}
    </div>`;
  };
  const dialog = html`<dialog class="ask" aria-labelledby="begin-title">
    <form method="dialog">
      <h2 class="govuk-heading-m" id="begin-title">A new plan</h2>
      ${sections(thisYear()).map(
        ({ title, questions }) =>
          html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${title}</legend>${questions.map(field)}</fieldset>`,
      )}
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button" value="make">Make the plan</button>
        <button type="submit" class="govuk-button govuk-button--secondary" value="no">Stay with this plan</button>
      </div>
    </form>
  </dialog>` as HTMLDialogElement;
  dialog.addEventListener("close", () => {
    const typed = Object.fromEntries([...inputs].map(([name, { value }]) => [name, value.trim()]));
    dialog.remove();
    if (dialog.returnValue === "make") take(draftFrom(typed as unknown as Beginning));
  });
  document.body.append(dialog);
  dialog.showModal();
}
