import { dayInWords } from "@outturn/core";
import type { Reconciliation } from "@outturn/core/lists";
import { reconciliationHeadline, reconciliationTables, shareMatched, shownTable } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";

const NAMES = 24;
const KINDS = { establishment: "Establishment", payroll: "Payroll", agency: "Agency" } as const;

/** What is in post and what is vacant, the days of the lists, the tables, how much is matched and what was found besides. */
export function reconcilePage(found: Reconciliation, paper: Paper): string[] {
  const lists = (["establishment", "payroll", "agency"] as const).flatMap((kind) => {
    const list = found[kind];
    return list === undefined ? [] : [`${KINDS[kind]} at ${dayInWords(list.asAt)}: ${list.fileName}`];
  });
  return [
    ...wrap(reconciliationHeadline(found), paper.width).map((line) => bold(line, paper)),
    ...lists.flatMap((text) => wrap(text, paper.width)),
    ...reconciliationTables(found).flatMap((table) => ["", ...tableLines(shownTable(table), paper, { names: NAMES })]),
    "",
    ...[...shareMatched(found), ...found.remarks].flatMap((text) => wrap(text, paper.width, "- ")),
  ];
}
