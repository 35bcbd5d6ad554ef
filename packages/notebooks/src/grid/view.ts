/** A column of a grid. */
export interface GridColumn {
  readonly key: string;
  readonly heading: string;
  /** What belongs into the column, said where the cursor stands. */
  readonly note: string;
  /** Numbers stand to the right, under each other. */
  readonly isNumber: boolean;
  /** In letters. */
  readonly width: number;
}

/** What a cell of a grid shows. */
export interface GridCell {
  readonly text: string;
  /** Stands there as long as there is no text. */
  readonly hint?: string;
  /** What is wrong with it, a sentence each. */
  readonly faults: readonly string[];
  /** Why nothing can be typed into it, a sentence; absent where something can. */
  readonly held?: string;
  /** What alone may stand in it; absent where other texts may. */
  readonly choices?: readonly string[];
}

/** A row of a grid. The last may be one that is not there yet: what is typed into it makes it. */
export interface GridRow {
  readonly key: string;
  /** How the row is called where one of its cells is edited, such as "post-2". */
  readonly name: string;
  /** The same as before as long as nothing of the row is to be painted anew. */
  readonly stamp: unknown;
  readonly isNew: boolean;
}

/** All that a grid shows. */
export interface GridView {
  readonly title: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  cell(row: GridRow, column: GridColumn): GridCell;
  /** The texts of a row as one, in small letters: where a filter looks. */
  searchText(row: GridRow): string;
  /** What a cell stands under when its column is sorted; absent: after all others. */
  sortValue(row: GridRow, column: GridColumn): number | string | undefined;
  /** The columns that a row of headings names; nothing where they are no headings. */
  columnsHeaded(texts: readonly string[]): readonly (string | undefined)[] | undefined;
}

/** A text that goes into a cell. Rows that are not there yet are counted from 0. */
export interface CellText {
  readonly row: GridRow | number;
  readonly column: string;
  readonly text: string;
}

/** What was done to get texts into cells. */
export type TypedHow = "typed" | "emptied" | "pasted" | "cut";

/** What a grid does with what a reader does to it. */
export interface GridActions {
  type(texts: readonly CellText[], how: TypedHow): void;
  /** Says a sentence to those who listen. */
  say(sentence: string): void;
  /** Somebody wanted to type into a cell that cannot be typed into. */
  openHeld(row: GridRow, column: GridColumn, held: string): void;
  /** The cursor stands on another cell, or others are marked. */
  moved(): void;
}
