import { type DraftTable, draftTable } from "@outturn/core/workbook";
import type { Draft } from "../state/desk.ts";

const known = new WeakMap<Draft, Map<string, DraftTable>>();

/** A sheet of a draft, worked out once: a draft is another object whenever anything of it is another. */
export function tableOf(sheetName: string, draft: Draft): DraftTable {
  const tables = known.get(draft) ?? new Map<string, DraftTable>();
  const table = tables.get(sheetName) ?? draftTable(sheetName, draft);
  tables.set(sheetName, table);
  known.set(draft, tables);
  return table;
}
