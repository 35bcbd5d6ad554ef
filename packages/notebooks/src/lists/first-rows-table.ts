import { counted, listed } from "@outturn/core";
import type { FirstRows } from "@outturn/core/lists";
import { html } from "htl";

/** The first rows of a list in the columns that are read, and which columns are dropped or not read. Nobody's name is in it. */
export function firstRowsTable(shown: FirstRows | undefined): HTMLElement {
  if (shown === undefined) return html`<p class="govuk-body">No row has headings that can be shown.</p>`;
  const { columns, rows } = shown;
  const read = columns.filter(({ isRead }) => isRead);
  const title = `The first ${counted(rows.length, "row")} of the list`;
  return html`<div>
    <div class="table-place" tabindex="0" role="region" aria-label=${title}>
      <table class="govuk-table first-rows">
        <caption class="govuk-table__caption govuk-table__caption--s">${title}</caption>
        <thead class="govuk-table__head"><tr class="govuk-table__row">
          <th class="govuk-table__header" scope="col">Row</th>
          ${read.map(({ heading, letter }) => html`<th class="govuk-table__header" scope="col">${heading === "" ? letter : heading}</th>`)}
        </tr></thead>
        <tbody class="govuk-table__body">
          ${rows.map(
            ({
              row,
              cells,
            }) => html`<tr class="govuk-table__row"><th class="govuk-table__header" scope="row">${String(row)}</th>
              ${cells.map((text) => html`<td class="govuk-table__cell">${text}</td>`)}</tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${droppedSays(columns).map((text) => html`<p class="govuk-body-s">${text}</p>`)}
  </div>`;
}

/** Which columns are not read, and why. */
function droppedSays(columns: FirstRows["columns"]): readonly string[] {
  const personal = columns.filter(({ holds }) => holds !== undefined);
  const others = columns.filter(({ holds, isRead }) => holds === undefined && !isRead);
  const named = ({ letter, heading }: FirstRows["columns"][number]): string =>
    heading === "" ? letter : `${letter} “${heading}”`;
  return [
    personal.length === 0
      ? "No column was found that is about persons."
      : `Dropped, for they are about persons: ${listed(personal.map((column) => `${named(column)} (${column.holds})`))}. They are shown nowhere and go into no file.`,
    ...(others.length === 0 ? [] : [`Not read: ${listed(others.map(named))}.`]),
  ];
}
