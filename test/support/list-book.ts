import type { Book, Cell, Sheet } from "../../packages/core/src/sheets/index.ts";

/** A list as it is read from a CSV: one sheet of so many rows, with nothing hidden or merged. */
export const listBook = (rows: readonly (readonly Cell[])[], others: Partial<Sheet> = {}): Book => ({
  fileName: "list.csv",
  kind: "text",
  sheets: [
    {
      name: "list.csv",
      rows,
      hidden: false,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merged: [],
      ...others,
    },
  ],
  remarks: [],
});
