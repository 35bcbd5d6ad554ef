import type { Book, BookDesign, Sheet, SheetDesign } from "../../packages/core/src/sheets/index.ts";

/** A workbook that is to be written, as it is read back: what a library does to its cells is left out. */
export const asBook = ({ sheets }: BookDesign, fileName = "plan.xlsx"): Book => ({
  fileName,
  kind: "xlsx",
  sheets: sheets.map(asSheet),
  remarks: [],
});

const asSheet = ({ name, title, introduction, columns, rows }: SheetDesign): Sheet => ({
  name,
  rows: [[title], ...introduction.map((line) => [line]), columns.map(({ heading }) => heading), ...rows],
  hidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
});
