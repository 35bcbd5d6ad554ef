import { counted, type Plan } from "@outturn/core";
import type { DroppedColumn, ListRead } from "@outturn/core/lists";
import { exactTable, listByGroup, listSetAside, listTotals, type NamedTable, namedTables } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { tableLines } from "../terminal/table-lines.ts";
import { wrap } from "../terminal/wrap.ts";

/** What came of a list. */
interface Imported {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/** The control totals of a list. */
export const listTables = (list: ListRead): readonly NamedTable[] => [
  ...namedTables("list_totals", listTotals(list)),
  ...namedTables("list_by_group", list.totals.groupedBy === "nothing" ? undefined : listByGroup(list)),
  ...namedTables("list_set_aside", listSetAside(list)),
];

/** How many posts a list has, its control totals, what was set aside and why, and what was found. */
export function importPage(list: ListRead, { plan, notes }: Imported, paper: Paper): string[] {
  const posts = plan.posts.reduce((sum, { count }) => sum + count, 0);
  const vacant = list.rows.filter((row) => row.vacant).length;
  const answer = `${list.fileName}: ${counted(posts, "post")} in ${counted(list.rows.length, "row")}${vacant === 0 ? "" : `, of which ${counted(vacant, "row is", "rows are")} vacant`}.`;
  return [
    ...wrap(answer, paper.width).map((line) => bold(line, paper)),
    ...listTables(list).flatMap(({ table }) => ["", ...tableLines(exactTable(table), paper)]),
    "",
    ...wrap(droppedSays(list.dropped), paper.width),
    ...[...list.remarks, ...notes].flatMap((text) => wrap(text, paper.width, "- ")),
  ];
}

/** Which columns were dropped because they hold things about persons. */
function droppedSays(dropped: readonly DroppedColumn[]): string {
  if (dropped.length === 0) return "No column was found that is about persons.";
  const each = dropped.map(({ column, holds }) => `${column} (${holds})`).join(", ");
  return `Dropped as it was read, for they are about persons: ${dropped.length === 1 ? "column" : "columns"} ${each}.`;
}
