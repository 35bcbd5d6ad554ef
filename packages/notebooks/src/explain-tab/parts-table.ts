import { capitalised, type Explanation, explanationInWords, type Plan } from "@outturn/core";
import { figureInWords } from "@outturn/core/scenario";
import type { Table } from "@outturn/core/tables";
import { html } from "htl";
import { button } from "../shown/button.ts";
import { csvButton } from "../shown/csv-button.ts";
import { partTitle } from "./part-title.ts";

/** How many parts are in sight at first: the largest are not picked, since a plan's order is what its reader knows. */
const IN_SIGHT = 40;

/** The parts of a figure, each with its value; where they add up to it, the last row says so. */
export function partsTable(
  explanation: Explanation,
  plan: Plan,
  partRow: (part: Explanation) => HTMLElement,
): HTMLElement {
  const { value, parts = [] } = explanation;
  const title = capitalised(figureInWords(explanation.figure, plan));
  const body = html`<tbody class="govuk-table__body"></tbody>`;
  const isSum = parts.length > 1 && parts.reduce((total, part) => total + part.value, 0) === value;
  const more = html`<p class="govuk-body-s"></p>`;
  const fill = (count: number): void => {
    body.replaceChildren(
      ...parts.slice(0, count).map(partRow),
      ...(isSum ? [rowOf("Together", explanationInWords(explanation).value, " row-total")] : []),
    );
    more.hidden = count >= parts.length;
    more.replaceChildren(
      `${Math.min(count, parts.length)} of ${parts.length} shown. `,
      button(`Show all ${parts.length}`, () => fill(parts.length), "link"),
    );
  };
  fill(IN_SIGHT);
  return html`<div class="parts-place">
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">What ${title.charAt(0).toLowerCase()}${title.slice(1)} is made of</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">Part</th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">Value</th>
        </tr>
      </thead>
      ${body}
    </table>
    ${more}
    ${csvButton(() => partsAsTable(explanation, plan), title, plan.title)}
  </div>`;
}

/** The parts with their values to the penny, or as they are said where they are no sums. */
function partsAsTable(explanation: Explanation, plan: Plan): Table {
  const { parts = [] } = explanation;
  const areSums = parts.every(({ unit = "pence" }) => unit === "pence");
  return {
    title: figureInWords(explanation.figure, plan),
    columns: [
      { key: "part", label: "Part", unit: "text" },
      { key: "value", label: "Value", unit: areSums ? "pounds" : "text" },
    ],
    rows: parts.map((part) => ({
      part: partTitle(part, explanation, plan),
      value: areSums ? part.value : explanationInWords(part).value,
    })),
  };
}

/** A row of parts: a name and its value. */
export const rowOf = (name: HTMLElement | string, value: string, look = ""): HTMLElement =>
  html`<tr class=${`govuk-table__row${look}`}>
    <th scope="row" class="govuk-table__header">${name}</th>
    <td class="govuk-table__cell govuk-table__cell--numeric">${value}</td>
  </tr>`;
