import { EVIDENCE } from "@outturn/core/risk";
import type { Table } from "@outturn/core/tables";
import { html } from "htl";
import { button } from "../shown/button.ts";
import { tableOf } from "../shown/table.ts";
import type { Desk } from "../state/desk.ts";

const SHEET = "Risks";

/** What was published of things that come otherwise than planned, with where it was read. */
const evidence: Table = {
  title: "What was published that a council may choose from; its own history is better evidence",
  columns: [
    { key: "risk", label: "Kind of risk", unit: "text" },
    { key: "says", label: "What was published", unit: "text" },
    { key: "source", label: "Source", unit: "text" },
  ],
  rows: EVIDENCE.map(({ risk, says, source }) => ({
    ...{ risk, says },
    source: source.url === undefined ? source.title : `${source.title}, ${source.url}`,
  })),
};

/** What to state in a plan that has no risks, and where. */
export const withoutRisks = (desk: Desk): readonly HTMLElement[] => [
  html`<p class="govuk-body">For each risk: which posts, lines, savings or money it is about, how far it may come otherwise and how
    likely that is, and its owner or its source. The plan’s table “${SHEET}” takes them, and so does the file, under <code>risks</code>.</p>`,
  html`<p class="govuk-body">${button(`Open the table “${SHEET}”`, () => desk.openSheet(SHEET))}</p>`,
  tableOf(evidence),
];
