import { type Draft, type DraftRow, takesRows, withoutRows, withRowMoved, withRowTwice } from "@outturn/core/workbook";
import type { RowDeed } from "./row-buttons.ts";

/** What can be done to the rows of a sheet. */
export function possibleDeeds(sheetName: string, draft: Draft, rows: readonly DraftRow[]): ReadonlySet<RowDeed> {
  if (rows.some(({ about }) => about !== undefined)) return new Set();
  const inList = typeof rows[0]?.path.at(-1) === "number";
  return new Set<RowDeed>([
    ...(takesRows(sheetName, draft) ? (["add"] as const) : []),
    ...(["twice", "delete"] as const),
    ...(inList ? (["up", "down"] as const) : []),
  ]);
}

/** A draft with something done to some rows of it. */
export function withDeed(sheetName: string, draft: Draft, rows: readonly DraftRow[], deed: RowDeed): Draft {
  const [first] = rows;
  if (first === undefined || deed === "add") return draft;
  if (deed === "delete") return withoutRows(draft, rows);
  // From the last, so that the places of those before it stay.
  if (deed === "twice") return rows.reduceRight((changed, row) => withRowTwice(sheetName, changed, row), draft);
  return withRowMoved(draft, first, deed === "up" ? -1 : 1);
}

const DONE: { readonly [deed in RowDeed]: string } = {
  add: "Adding",
  twice: "Duplicating",
  delete: "Deleting",
  up: "Moving up",
  down: "Moving down",
};

/** What it is called, for undoing it. */
export const deedLabel = (sheetName: string, names: readonly string[], deed: RowDeed): string =>
  names.length === 1 ? `${DONE[deed]} ${names[0]}` : `${DONE[deed]} ${names.length} rows of ${sheetName}`;
