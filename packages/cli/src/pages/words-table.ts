import type { Cells, Table } from "@outturn/core/tables";

/** A table of texts: its columns by their keys and headings. */
export const wordsTable = (
  title: string,
  headings: { readonly [key: string]: string },
  rows: readonly Cells[],
): Table => ({
  title,
  columns: Object.entries(headings).map(([key, label]) => ({ key, label, unit: "text" })),
  rows,
});
