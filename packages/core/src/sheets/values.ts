/** What the numbers of a column are held in: whole pence, ten-thousandths of a full-time post, millionths; or whole numbers. */
export type ValuesFormat = "text" | "pounds" | "fte" | "percent" | "count";

/** A text, a number in the unit of its column, or nothing. */
export type ValuesCell = string | number | undefined;

export interface ValuesColumn {
  readonly heading: string;
  readonly format: ValuesFormat;
}

/** A sheet of figures as they are, without formulas: a title, headings, and rows that may be made as they are written. */
export interface ValuesSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ValuesColumn[];
  readonly rows: Iterable<readonly ValuesCell[]>;
  /** Stands below the rows, in bold. */
  readonly total?: readonly ValuesCell[];
}
