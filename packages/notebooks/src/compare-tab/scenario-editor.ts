import type { Issue } from "@outturn/core";
import { html } from "htl";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";
import { addDraftScenario, scenariosOf } from "./draft-scenarios.ts";
import { type CardFocus, nameForm, scenarioCard } from "./scenario-card.ts";

/** The scenarios of the plan on the desk, each as a list of changes that can be edited. */
export interface ScenarioEditor {
  readonly element: HTMLElement;
  /** Shows the scenarios as the desk has them now. */
  follow(): void;
}

/** Every edit is one of the draft, with its name, so that undo covers it. */
export function scenarioEditor(desk: Desk): ScenarioEditor {
  const cards = html`<div class="scenario-cards"></div>`;
  const said = html`<p class="govuk-body" role="status"></p>`;
  const naming = html`<div></div>`;
  let shown: { readonly draft: object; readonly good: object; readonly issues: string } | undefined;
  let checked: { readonly written: object; readonly issues: readonly Issue[] } | undefined;
  let focus: CardFocus | undefined;

  const add = button("New scenario", () => {
    naming.replaceChildren(
      nameForm("Name of the new scenario", "", (title) => {
        naming.replaceChildren();
        const { draft } = desk.now;
        focus = { scenario: scenariosOf(draft).length, act: "add" };
        desk.edit(`Scenario “${title}”`, addDraftScenario(draft, { title, changes: [] }).draft);
      }),
    );
    naming.querySelector("input")?.focus();
  });
  const element = html`<section class="scenario-editor">
    <h2 class="govuk-heading-m">The scenarios of this plan</h2>
    <p class="govuk-body">A scenario is the plan with a list of changes, made one after the other. Move the controls of a question and choose
    “Keep this question with the plan” to make one, or start one here.</p>
    ${said}${cards}
    <div class="govuk-button-group">${add}</div>
    ${naming}
  </section>`;

  const issuesNow = (): readonly Issue[] => {
    const { draft, good, issues } = desk.now;
    if (good.draft !== draft) return issues;
    return checked?.written === good.written ? checked.issues : [];
  };
  /** Scenarios that are not chosen are not made when the draft is read: whether they can be is asked for here. */
  const check = async (): Promise<void> => {
    const { good, draft } = desk.now;
    if (good.draft !== draft || checked?.written === good.written) return;
    const issues = await desk.ask("scenario-issues", { ask: "scenario-issues", plan: good.written });
    if (issues === undefined || desk.now.good !== good) return;
    checked = { written: good.written, issues };
    if (issues.length > 0) show();
  };
  const show = (): void => {
    const { draft, good } = desk.now;
    const issues = issuesNow();
    const wanted = focus ?? focusIn(cards);
    shown = { draft, good, issues: JSON.stringify(issues) };
    const scenarios = scenariosOf(draft);
    cards.replaceChildren(
      ...scenarios.map((scenario, place) =>
        scenarioCard({
          ...{ draft, scenario, place, issues, plan: good.written },
          others: scenarios.filter((_, position) => position !== place),
          edit: (label, next, nextFocus) => {
            focus = nextFocus;
            said.textContent = "";
            desk.edit(label, next);
          },
          say: (words) => {
            said.textContent = words;
          },
        }),
      ),
    );
    if (wanted !== undefined) focusOn(cards, wanted);
  };
  return {
    element,
    follow: () => {
      const { draft, good } = desk.now;
      const isSame = shown?.draft === draft && shown.good === good && shown.issues === JSON.stringify(issuesNow());
      if (!isSame) show();
      // The edit has been read: the focus is the reader's again.
      if (good.draft === draft) focus = undefined;
      void check();
    },
  };
}

/** The button of the cards that has the focus; nothing where it is elsewhere. */
function focusIn(cards: HTMLElement): CardFocus | undefined {
  const { activeElement } = document;
  const card = activeElement?.closest<HTMLElement>("[data-scenario]");
  if (!(activeElement instanceof HTMLElement) || !card || !cards.contains(card)) return undefined;
  const change = activeElement.closest<HTMLElement>("[data-change]")?.dataset.change;
  return {
    ...{ scenario: Number(card.dataset.scenario), act: activeElement.dataset.act ?? "edit" },
    ...(change !== undefined && { change: Number(change) }),
  };
}

/** Puts the focus on a button of the cards; on the nearest that is there. */
function focusOn(cards: HTMLElement, { scenario, change, act }: CardFocus): void {
  const card = cards.querySelector<HTMLElement>(`[data-scenario="${scenario}"]`);
  const line = change === undefined ? card : card?.querySelector<HTMLElement>(`[data-change="${change}"]`);
  const place = line?.querySelector<HTMLElement>(`[data-act="${act}"]`) ?? line?.querySelector("button");
  place?.focus();
}
