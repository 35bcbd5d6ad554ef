import { html } from "htl";
import { button } from "../shown/button.ts";
import type { Desk } from "../state/desk.ts";

const SHEETS = ["Kinds", "Caseloads"];

/** What to state in a plan that counts nothing, and where. */
export const withoutDemand = (desk: Desk): HTMLElement => html`<div>
  <p class="govuk-body">Demand is how many there are of a kind on a day, such as placements or open cases, who comes and who leaves, and what
    each costs a week, with its source. A caseload says which posts hold the cases, and how many each worker should have. What is found
    elsewhere is never put in for a plan’s own.</p>
  <div class="govuk-button-group">${SHEETS.map((sheet) => button(`Open the table “${sheet}”`, () => desk.openSheet(sheet)))}</div>
</div>`;
