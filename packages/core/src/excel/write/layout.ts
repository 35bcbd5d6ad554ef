import type { SheetDesign } from "../../sheets/index.ts";

/** The row of a sheet's headings, counted from 0: under the title, the introduction and a blank row. */
export const headingRowOf = ({ introduction }: SheetDesign): number => introduction.length + 2;

/** The first row under the headings, counted from 0. */
export const firstRowOf = (sheet: SheetDesign): number => headingRowOf(sheet) + 1;
