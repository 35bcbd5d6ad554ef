import { type Plan, PlanError, readField } from "@outturn/core";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { type Fault, faultOf } from "../controls/fault.ts";
import { button } from "../shown/button.ts";

/** What a medium-term budget begins with, as it is typed. */
export interface BudgetBeginning {
  /** The recurrent budget of the year before the plan's first. */
  readonly base: string;
  /** The recurrent funding of the first year, and of each after it; nothing where it is not known yet. */
  readonly funding: string;
}

/** Where a page gives a plan its budget. */
export interface BudgetBeginner {
  begin(typed: BudgetBeginning): void;
  /** Shows the tables that a budget is made of. */
  openTables(): void;
}

interface Field {
  readonly element: HTMLElement;
  readonly value: string;
  /** Whether what is typed can be taken; if not, it is said beside the box. */
  check(): boolean;
}

/** A short form that gives a plan its budget, with a way to the tables that have the rest of it. */
export function beginBudgetForm({ years: { from: firstYear } }: Plan, beginner: BudgetBeginner): HTMLElement {
  const base = moneyField(`Recurrent budget of the year before ${firstYear}`, "Such as £12m or 12,000,000", true);
  const funding = moneyField(
    `Recurrent funding in ${firstYear}`,
    "The same in the years after, until its table says otherwise. Leave it empty if it is not known yet",
    false,
  );
  const form = html`<form class="begin-budget" aria-label="A medium-term budget" novalidate>
    ${base.element}${funding.element}
    <div class="govuk-button-group">
      <button type="submit" class="govuk-button">Add a medium-term budget</button>
      ${button("Go to the tables of the budget", () => beginner.openTables())}
    </div>
  </form>`;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = [base, funding].filter((field) => !field.check());
    if (wrong.length > 0) wrong[0]!.element.querySelector("input")!.focus();
    else beginner.begin({ base: base.value, funding: funding.value });
  });
  return form;
}

function moneyField(label: string, hint: string, isNeeded: boolean): Field {
  const [id, hintId] = [elementId("budget"), elementId("hint")];
  const input =
    html`<input class="govuk-input govuk-input--width-10" id=${id} type="text" inputmode="decimal" autocomplete="off" aria-describedby=${hintId}>` as HTMLInputElement;
  const fault: Fault = faultOf(input);
  return {
    element: html`<div class="govuk-form-group">
      <label class="govuk-label" for=${id}>${label}</label>
      <div class="govuk-hint" id=${hintId}>${hint}</div>
      ${fault.element}${input}
    </div>`,
    get value() {
      return input.value.trim();
    },
    check: () => {
      const reason = wrongWith(input.value.trim(), isNeeded);
      fault.say(reason);
      return reason === undefined;
    },
  };
}

/** Why a sum cannot be taken, in the words of the plan's own checks. */
function wrongWith(typed: string, isNeeded: boolean): string | undefined {
  if (typed === "") return isNeeded ? "Type a sum, such as £12m." : undefined;
  try {
    readField("money", typed);
    return undefined;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" ");
  }
}
