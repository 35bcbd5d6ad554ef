import type { Cell } from "./cell.ts";

/** A workbook to be written: accessible by construction, for every sheet has its title in A1 and one table under its headings. */
export interface BookDesign {
  readonly title: string;
  readonly sheets: readonly SheetDesign[];
}

/** One sheet to be written: a title, a few lines to read, one table. */
export interface SheetDesign {
  readonly name: string;
  /** Stands in A1. */
  readonly title: string;
  /** Stand under the title, a line each. */
  readonly introduction: readonly string[];
  /** None: a sheet to read. */
  readonly columns: readonly ColumnDesign[];
  readonly rows: readonly (readonly Cell[])[];
}

/** How a column's values are shown and held. */
export type ColumnFormat = "text" | "pounds" | "number" | "percent" | "day";

/** One column of a sheet's table. */
export interface ColumnDesign {
  readonly heading: string;
  /** Said where the cursor stands on a cell of the column: what belongs there, in which unit. */
  readonly note: string;
  readonly format: ColumnFormat;
  /** In letters; by default what the heading takes. */
  readonly width?: number;
  /** What alone may stand there, offered as a list; others are refused with the note. */
  readonly choices?: readonly string[];
}
