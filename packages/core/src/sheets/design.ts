import type { Cell } from "./cell.ts";
import type { DefinedName, GridDesign } from "./grid.ts";

/** A workbook to be written: accessible by construction, for every sheet has its title in A1 and one table under its headings. */
export interface BookDesign {
  readonly title: string;
  readonly sheets: readonly SheetDesign[];
}

/** A workbook with sheets that are worked out from others. */
export interface LiveBookDesign {
  readonly title: string;
  readonly sheets: readonly AnySheetDesign[];
  readonly names: readonly DefinedName[];
}

/** A sheet of either kind: a table of what is given, or a grid of figures that are worked out. */
export type AnySheetDesign = SheetDesign | GridDesign;

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
  /** Whether its cells are coloured as those that people change. */
  readonly isInput?: true;
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
