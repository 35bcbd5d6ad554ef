/** What a column's values are: pounds are held in whole pence, FTE in ten-thousandths, rates in millionths. */
export type ColumnUnit = "text" | "pounds" | "fte" | "count" | "rate";

/** A value of a row; absent where there is none to show. */
export type Cell = string | number | undefined;

/** A row as a table holds it: its cells by the key of their column. */
export interface Cells {
  readonly [column: string]: Cell;
}

/** The figures of a forecast that cells of a row are, by the key of their column: paths as `explain` takes them. */
export interface CellFigures {
  readonly [column: string]: string;
}

export interface Column {
  /** The cell of a row that stands in this column. */
  readonly key: string;
  readonly label: string;
  readonly unit: ColumnUnit;
}

/** What every output shows, as rows with units: exact, and not yet rounded or laid out. */
export interface Table<Row extends Cells = Cells> {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the rows add up to, column by column. */
  readonly total?: Row;
  /** For each row in turn the figures that its cells are; none for sums that no figure of the forecast is. */
  readonly figures?: readonly CellFigures[];
  readonly totalFigures?: CellFigures;
  /** Columns of which some add up to the others, in every row: a shown row is held to it. */
  readonly across?: Across;
  /** Sums below this many pence are shown as none: roundings make them. */
  readonly nilBelow?: number;
}

/** In every row the columns of `parts` add up to those of `wholes`. */
export interface Across {
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
}
