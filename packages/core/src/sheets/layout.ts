import type { Cell } from "./cell.ts";
import type { SheetDesign } from "./design.ts";

/** The sheet that a writer adds for what other sheets offer to choose from. */
export const LISTS_SHEET = "Lists";

/** The row of a sheet's headings, counted from 0: under the title, the introduction and a blank row. */
export const headingRowOf = ({ introduction }: SheetDesign): number => introduction.length + 2;

/** The first row under the headings, counted from 0. */
export const firstRowOf = (sheet: SheetDesign): number => headingRowOf(sheet) + 1;

/** All rows of a designed sheet, each where it is written. */
export const rowsOfDesign = ({ title, introduction, columns, rows }: SheetDesign): readonly (readonly Cell[])[] => [
  [title],
  ...introduction.map((line) => [line]),
  [],
  columns.map(({ heading }) => heading),
  ...rows,
];
