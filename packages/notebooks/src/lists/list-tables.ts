import { listByGroup, listSetAside, listTotals } from "@outturn/core/tables";
import { html } from "htl";
import { parts } from "../shown/parts.ts";
import { tableOf } from "../shown/table.ts";
import type { ListAsked } from "./list-asked.ts";

/** What stands in the way in the list itself, its control totals, and what was found in it. */
export function listTables({ look: { list, issues }, used }: ListAsked): HTMLElement {
  return parts(
    issues.length === 0
      ? undefined
      : html`<section class="list-issues">
          <h2>To be mended in the list</h2>
          <ul class="govuk-list govuk-list--bullet">
            ${issues.map(({ at: place, problem, mend }) => html`<li><strong>${place}</strong> ${problem} ${mend}</li>`)}
          </ul>
        </section>`,
    ...(list === undefined
      ? []
      : [
          html`<h2>Control totals</h2>`,
          tableOf(listTotals(list), { caption: "Every row is used or set aside" }),
          ...(list.totals.groupedBy === "nothing" ? [] : [tableOf(listByGroup(list))]),
          ...(list.totals.setAside.rows === 0 ? [] : [tableOf(listSetAside(list))]),
          found([...list.remarks, ...(used?.notes ?? [])]),
        ]),
  );
}

/** What was found in a list and is right or harmless. */
const found = (remarks: readonly string[]): HTMLElement =>
  html`<section hidden=${remarks.length === 0}>
    <h2>What was found</h2>
    <ul class="govuk-list govuk-list--bullet">${remarks.map((text) => html`<li>${text}</li>`)}</ul>
  </section>`;
