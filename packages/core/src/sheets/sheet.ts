import type { Cell } from "./cell.ts";

/** One sheet as it was read, or the whole of a text with commas. */
export interface Sheet {
  /** Its name in the workbook; of a text, the file's name. */
  readonly name: string;
  /** From the first row of the file, blank ones too, so that the place of a row is its number. A row may be shorter than others. */
  readonly rows: readonly (readonly Cell[])[];
  /** The line in which each row of a text begins, counted from 1; absent in a workbook. */
  readonly lines?: readonly number[];
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells that are merged; what they hold stands in the first of them alone. */
  readonly merged: readonly CellRange[];
  /** The text of each formula by the name of its cell, `C14`, without its equals sign; absent where the sheet has none, and of .ods. */
  readonly formulas?: ReadonlyMap<string, string>;
}

/** A name that a workbook gives to cells, as `Posts!$C$14`, or to a formula. */
export interface NamedCells {
  readonly name: string;
  readonly refersTo: string;
}

/** Cells from one corner to the other, both in it, counted from 0. */
export interface CellRange {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** The kinds of file that sheets are read from. */
export type BookKind = "xlsx" | "ods" | "text";

/** All sheets of a file, in its order. */
export interface Book {
  /** The name that issues give. */
  readonly fileName: string;
  readonly kind: BookKind;
  readonly sheets: readonly Sheet[];
  /** What is odd about the file and does not stop it, a sentence each: macros that were not run, links that were not followed. */
  readonly remarks: readonly string[];
  /** The names that its formulas may use, for the whole workbook; absent where it has none, and of .ods. */
  readonly names?: readonly NamedCells[];
}
