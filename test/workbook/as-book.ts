import type { Book, BookDesign, Cell, Sheet, SheetDesign } from "../../packages/core/src/sheets/index.ts";

type Rows = readonly (readonly Cell[])[];

/** A workbook of sheets by name, as it is read: from their first rows, in order. */
export const bookOf = (sheets: { readonly [name: string]: Rows | Partial<Sheet> }): Book => ({
  fileName: "plan.xlsx",
  kind: "xlsx",
  sheets: Object.entries(sheets).map(([name, sheet]) => ({
    ...plain(name, []),
    ...(Array.isArray(sheet) ? { rows: sheet as Rows } : sheet),
  })),
  remarks: [],
});

/** A workbook that is to be written, as it is read back: what a library does to its cells is left out. */
export const asBook = ({ sheets }: BookDesign): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet.name, rowsOf(sheet)])));

const rowsOf = ({ title, introduction, columns, rows }: SheetDesign): Rows => [
  [title],
  ...introduction.map((line) => [line]),
  [],
  columns.map(({ heading }) => heading),
  ...rows,
];

const plain = (name: string, rows: Rows): Sheet => ({
  name,
  rows,
  hidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
});
