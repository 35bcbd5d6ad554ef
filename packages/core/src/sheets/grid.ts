import type { Cell } from "./cell.ts";

/** A cell that is worked out from others, with what it came to when it was written. */
export interface FormulaCell {
  readonly is: "formula";
  /** Without its equals sign. */
  readonly formula: string;
  readonly value: number | string;
}

export type GridCell = Cell | FormulaCell;

/** How a cell of a grid looks, and how its number is shown. */
export type Look =
  | "title"
  | "text"
  | "wrapped"
  | "heading"
  | "year-heading"
  | "day-heading"
  | "full-day-heading"
  | "label"
  | "total-label"
  | "day"
  | "pence"
  | "total-pence"
  | "pounds"
  | "total-pounds"
  | "number"
  | "year"
  | "given"
  | "given-day"
  | "check";

/** A row of a grid: its cells, and how each looks; those after the last look alike. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly looks: readonly Look[];
  /** From which column on cells hold one formula, moved along, and how many of them do. */
  readonly along?: { readonly from: number; readonly count: number };
}

/** A sheet of figures that are worked out, free in its layout. */
export interface GridDesign {
  readonly name: string;
  /** In letters; columns after the last are as wide as it. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** How many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** How many pages beside each other it is printed on. */
  readonly pagesWide: number;
  /** Of its tab. */
  readonly colour?: string;
}

/** A name for cells of a workbook, as `Sheet!$A$1:$B$2`. */
export interface DefinedName {
  readonly name: string;
  readonly range: string;
}
