import { html } from "htl";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";

const SHEETS = ["Status codes", "Recommendations", "Actions"];

/** What to state in a plan without actions, and where. */
export const withoutActions = (desk: Desk): HTMLElement => html`<div>
  <p class="govuk-body">An action has the recommendation that it is for, an owner, a day by which it is due, a status, and the posts and
    lines that are for it. Statuses are the council’s own: each says what it means, and whether it counts as done.</p>
  <div class="govuk-button-group">${SHEETS.map((sheet) => button(`Open the table “${sheet}”`, () => desk.openSheet(sheet)))}</div>
</div>`;
