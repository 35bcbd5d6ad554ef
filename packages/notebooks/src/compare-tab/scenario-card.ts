import type { Issue, Plan } from "@outturn/core";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { button } from "../shown/button.ts";
import type { Draft } from "../state/desk.ts";
import { changeKinds } from "./change-kinds.ts";
import { changeLine } from "./change-line.ts";
import { issuesUnder } from "./change-words.ts";
import {
  addChange,
  type DraftScenario,
  duplicateScenario,
  moveChange,
  removeChange,
  removeScenario,
  renameScenario,
  writeChangeAt,
} from "./draft-scenarios.ts";

/** A scenario among the others of a draft, and the way to edit it. */
export interface CardOf {
  readonly draft: Draft;
  readonly scenario: DraftScenario;
  readonly place: number;
  readonly others: readonly DraftScenario[];
  readonly plan: Plan;
  readonly issues: readonly Issue[];
  /** One step that can be undone; the focus is to be on that part of the card then. */
  readonly edit: (label: string, draft: Draft, focus: CardFocus) => void;
  /** Says what cannot be done, and why. */
  readonly say: (words: string) => void;
}

/** A button of a card: of a change, or of the scenario itself. */
export interface CardFocus {
  readonly scenario: number;
  readonly change?: number;
  readonly act: string;
}

/** A scenario as a list of changes in words: each can be moved, edited and removed; the scenario renamed, duplicated and deleted. */
export function scenarioCard(card: CardOf): HTMLElement {
  const { draft, scenario, place, others, plan, issues, edit } = card;
  const { title, from, changes } = scenario;
  const called = `“${title}”`;
  const start = others.find(({ id }) => id === from)?.title ?? from;
  const own = issuesUnder(issues, `scenarios[${place}]`);
  const atChanges = changes.map((_, position) => issuesUnder(own, `scenarios[${place}].changes[${position}]`));
  const elsewhere = own.filter((issue) => !atChanges.flat().includes(issue));
  const step = (label: string, next: Draft, focus: Omit<CardFocus, "scenario">): void =>
    edit(label, next, { scenario: place, ...focus });
  return html`<section class="scenario-card" data-scenario=${place} aria-label=${title}>
    <h3 class="govuk-heading-s">${title}</h3>
    <p class="govuk-body-s">Starts from ${start === undefined ? "the plan as it stands" : `“${start}”`}.${changes.length === 0 ? " It changes nothing yet." : ""}</p>
    ${elsewhere.map(({ problem, mend }) => html`<p class="govuk-error-message">${problem} ${mend}</p>`)}
    <ol class="change-list">
      ${changes.map((change, position) =>
        changeLine({
          ...{ change, position, count: changes.length, plan, issues: atChanges[position]! },
          move: (to) =>
            step(`Order of the changes of ${called}`, moveChange(draft, place, position, to), {
              ...{ change: to, act: to < position ? "up" : "down" },
            }),
          remove: () =>
            step(`Removing a change of ${called}`, removeChange(draft, place, position), {
              ...(changes.length > 1 && { change: Math.min(position, changes.length - 2) }),
              act: changes.length > 1 ? "remove" : "add",
            }),
          write: (next) =>
            step(`Change ${position + 1} of ${called}`, writeChangeAt(draft, place, position, next), {
              ...{ change: position, act: "edit" },
            }),
        }),
      )}
    </ol>
    ${addForm(card)}
    ${actsOf(card)}
  </section>`;
}

/** A change that is added at the end, of the kinds that the plan has a use for. */
function addForm({ draft, scenario, place, plan, edit }: CardOf): HTMLElement | null {
  const kinds = changeKinds(plan);
  if (kinds.length === 0) return null;
  const id = elementId("add-change");
  const select = html`<select class="govuk-select" id=${id}>
    ${kinds.map(({ words }, position) => html`<option value=${position}>${words}</option>`)}
  </select>` as HTMLSelectElement;
  const add = button("Add", () => {
    const kind = kinds[Number(select.value)];
    if (kind === undefined) return;
    const change = scenario.changes.length;
    edit(`Adding a change to “${scenario.title}”`, addChange(draft, place, kind.change), {
      ...{ scenario: place, change, act: "edit" },
    });
  });
  add.dataset.act = "add";
  return html`<div class="scenario-add"><label class="govuk-label" for=${id}>Add a change</label>${select}${add}</div>`;
}

/** What is done to the scenario as a whole. */
function actsOf({ draft, scenario, place, others, edit, say }: CardOf): HTMLElement {
  const { title, id } = scenario;
  const called = `“${title}”`;
  const form = html`<div></div>`;
  const focus = (act: string, at = place): CardFocus => ({ scenario: at, act });
  const rename = (): void => {
    form.replaceChildren(
      nameForm("New name", title, (name) =>
        edit(`Name of ${called}`, renameScenario(draft, place, name), focus("rename")),
      ),
    );
    form.querySelector("input")?.select();
  };
  const duplicate = (): void => {
    const copy = titleOfCopy(title, others);
    edit(`Duplicating ${called}`, duplicateScenario(draft, place, copy).draft, focus("rename", place + 1));
  };
  const remove = (): void => {
    const dependent = others.find(({ from }) => from === id);
    if (dependent === undefined)
      edit(`Deleting ${called}`, removeScenario(draft, place), focus("rename", Math.max(0, place - 1)));
    else
      say(`${called} cannot be deleted while “${dependent.title}” starts from it. Delete “${dependent.title}” first.`);
  };
  const act = (name: string, press: () => void): HTMLElement => {
    const element = button(name, press, "secondary", `${name} ${called}`);
    element.dataset.act = name.toLowerCase();
    return element;
  };
  return html`<div>
    <div class="govuk-button-group scenario-acts">${act("Rename", rename)}${act("Duplicate", duplicate)}${act("Delete", remove)}</div>
    ${form}
  </div>`;
}

/** A box for the name of a scenario. */
export function nameForm(label: string, start: string, named: (name: string) => void): HTMLElement {
  const id = elementId("scenario-title");
  const box =
    html`<input class="govuk-input" id=${id} type="text" maxlength="120" autocomplete="off" value=${start}>` as HTMLInputElement;
  const form = html`<form class="change-form">
    <label class="govuk-label" for=${id}>${label}</label>
    <div class="figure-search-row">${box}<button type="submit" class="govuk-button">Set</button></div>
  </form>`;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (box.value.trim() !== "") named(box.value.trim());
  });
  return form;
}

/** "Later, copy", or "Later, copy 2" where there is one. */
function titleOfCopy(title: string, others: readonly DraftScenario[]): string {
  const taken = new Set(others.map((other) => other.title));
  let copy = `${title}, copy`;
  for (let count = 2; taken.has(copy); count += 1) copy = `${title}, copy ${count}`;
  return copy;
}
