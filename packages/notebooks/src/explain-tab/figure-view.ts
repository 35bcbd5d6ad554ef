import { capitalised, type Explanation, explanationInWords, type Plan } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import { html } from "htl";
import type { ExplainedFigure } from "../ask/explained-figure.ts";
import { button } from "../shown/button.ts";
import { partTitle } from "./part-title.ts";
import { partsTable, rowOf } from "./parts-table.ts";

/** What a figure is shown with. */
export interface FigureShown {
  readonly plan: Plan;
  readonly opens: ExplainedFigure["opens"];
  /** Opens a figure of the data. */
  readonly open: (figure: string) => void;
}

/** What a figure of an explanation is called. */
export const titleOf = ({ figure }: Explanation, plan: Plan): string => capitalised(figureInWords(figure, plan));

/** A figure with its value, its rule or its sum in words, what that rests on, and its parts. */
export function figureView(explanation: Explanation, shown: FigureShown): HTMLElement {
  const title = titleOf(explanation, shown.plan);
  const { value } = explanationInWords(explanation);
  return html`<section class="explained" aria-labelledby="explained-title">
    <h3 class="govuk-heading-m" id="explained-title" tabindex="-1">${title}</h3>
    <p class="explained-value answer-first">${value}</p>
    <p class="govuk-body-s explained-path">As <code>outturn explain</code> names it: <code>${explanation.figure}</code></p>
    ${reasonParts(explanation, shown)}
  </section>`;
}

/** Why a figure is what it is: the rule with what it takes, and the parts. */
function reasonParts(explanation: Explanation, shown: FigureShown): readonly HTMLElement[] {
  const { reason, inputs } = explanationInWords(explanation);
  const { parts = [] } = explanation;
  return [
    ...(reason === undefined ? [] : [html`<p class="govuk-body">${becauseOf(reason, parts.length)}</p>`]),
    ...(inputs.length === 0 ? [] : [inputList(inputs)]),
    ...(parts.length === 0 ? [] : [partsTable(explanation, shown.plan, (part) => partRow(part, explanation, shown))]),
  ];
}

/** "It is the sum of its 12 parts." */
function becauseOf(reason: string, count: number): string {
  if (reason !== "the sum of") return `It is ${reason}.`;
  return count === 1 ? "It is its one part." : `It is the sum of its ${count} parts.`;
}

/** Rates, dates and sources: as text, for nothing is fetched. */
const inputList = (inputs: readonly { readonly text: string; readonly value: string }[]): HTMLElement =>
  html`<dl class="govuk-summary-list explained-inputs">
    ${inputs.map(
      ({ text, value }) => html`<div class="govuk-summary-list__row">
        <dt class="govuk-summary-list__key">${text}</dt>
        <dd class="govuk-summary-list__value">${value}</dd>
      </div>`,
    )}
  </dl>`;

/** A part that is a figure of the data opens in place of this one; another unfolds in its row; one that says no more is text. */
function partRow(part: Explanation, figure: Explanation, shown: FigureShown): HTMLElement {
  const title = partTitle(part, figure, shown.plan);
  const { value } = explanationInWords(part);
  if (shown.opens.includes(part.figure)) {
    const element = button(title, () => shown.open(part.figure), "link");
    element.dataset.figure = part.figure;
    return rowOf(element, value);
  }
  const inside = reasonParts(part, shown);
  if (inside.length === 0) return rowOf(part.noSource ? `${title}, as the plan states it` : title, value);
  return html`<tr class="govuk-table__row">
    <td class="govuk-table__cell" colspan="2">
      <details class="explained-part">
        <summary><span>${title}</span> <span class="figure-value">${value}</span></summary>
        <div class="explained-inside">${inside}</div>
      </details>
    </td>
  </tr>`;
}
