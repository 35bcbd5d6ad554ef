import { type MoneyShown, shownTable, type Table } from "@outturn/core";
import { html } from "htl";

/** A table as people read it: its unit in the caption, every figure rounded on its own, what that leaves over said under it. */
export function tableOf(
  table: Table,
  { money = "pounds", caption }: { readonly money?: MoneyShown; readonly caption?: string } = {},
): HTMLElement {
  const { title, unit, columns, rows, rounding } = shownTable(table, money);
  const numeric = (at: number): string => (columns[at]!.align === "right" ? "govuk-table__cell--numeric" : "");
  return html`<div class="table-place" tabindex="0" role="region" aria-label=${caption ?? title}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">${caption ?? title}${unit === undefined ? "" : `, ${unit}`}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          ${columns.map(({ label }, at) =>
            label === ""
              ? html`<td class="govuk-table__cell"></td>`
              : html`<th scope="col" class=${`govuk-table__header ${at === 0 ? "" : numeric(at).replace("cell", "header")}`}>${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        ${rows.map(
          ({ is, cells }) => html`<tr class=${`govuk-table__row row-${is}`}>
            ${cells.map((cell, at) =>
              at === 0
                ? html`<th scope="row" class="govuk-table__header">${cell}</th>`
                : html`<td class=${`govuk-table__cell ${numeric(at)}`}>${cell}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
    ${rounding === undefined ? null : html`<p class="govuk-body-s">${rounding}</p>`}
  </div>`;
}
