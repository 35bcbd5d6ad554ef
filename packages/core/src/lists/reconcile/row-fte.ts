import type { Fte } from "../../money/index.ts";
import type { ListRow } from "../list.ts";
import type { RowsFte } from "./reconciliation.ts";

/** FTE of all posts of some rows. */
export const fteOfRows = (rows: readonly ListRow[]): Fte =>
  rows.reduce((sum, { fte, count }) => sum + fte * count, 0) as Fte;

/** Rows, counted, with their FTE. */
export const countedRows = (rows: readonly ListRow[]): RowsFte => ({ rows: rows.length, fte: fteOfRows(rows) });
