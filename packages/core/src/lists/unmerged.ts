import { cellsMerged } from "../issues/index.ts";
import type { ListField } from "../plan/index.ts";
import type { Cell, Sheet } from "../sheets/index.ts";
import { counted } from "../words/index.ts";
import type { FoundColumns } from "./columns/index.ts";
import type { Troubles } from "./troubles.ts";

/** Texts that several rows may share, as a team that is written once for all of its rows. */
const SHARED: ReadonlySet<ListField> = new Set<ListField>(["team", "costCentre", "grade", "title"]);

/** A sheet in which merged texts stand in each of their rows, and what is said of it. Merged figures are reported. */
export function unmerged(
  sheet: Sheet,
  columns: FoundColumns,
  troubles: Troubles,
): { readonly sheet: Sheet; readonly remarks: readonly string[] } {
  const fieldOf = new Map([...columns.fields].map(([field, column]) => [column, field]));
  const tags = new Set(columns.tags.map(([, column]) => column));
  const rows: (readonly Cell[])[] = [...sheet.rows];
  let filled = 0;
  for (const { fromRow, toRow, fromColumn } of sheet.merged) {
    if (toRow === fromRow || fromRow <= columns.headingRow) continue;
    const field = fieldOf.get(fromColumn);
    const isShared = tags.has(fromColumn) || (field !== undefined && SHARED.has(field));
    if (field !== undefined && !isShared) troubles.reportRow(`merged ${fromColumn}`, cellsMerged, fromRow, fromColumn);
    if (!isShared) continue;
    for (let row = fromRow + 1; row <= Math.min(toRow, rows.length - 1); row += 1) {
      const cells = [...rows[row]!];
      while (cells.length <= fromColumn) cells.push(null);
      cells[fromColumn] = sheet.rows[fromRow]![fromColumn] ?? null;
      rows[row] = cells;
      filled += 1;
    }
  }
  if (filled === 0) return { sheet, remarks: [] };
  return {
    sheet: { ...sheet, rows },
    remarks: [`${counted(filled, "cell")} below the first of merged cells ${filled === 1 ? "has" : "have"} its text.`],
  };
}
