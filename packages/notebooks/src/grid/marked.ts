/** A cell by its row and column as they are shown, from 0; -1 is the row of headings. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both in it. */
export interface Marked {
  readonly from: CellSpot;
  readonly to: CellSpot;
}

/** The cells between two corners, whichever way they were marked. */
export const markedBetween = (first: CellSpot, second: CellSpot): Marked => ({
  from: { row: Math.min(first.row, second.row), column: Math.min(first.column, second.column) },
  to: { row: Math.max(first.row, second.row), column: Math.max(first.column, second.column) },
});

export const isMarked = ({ from, to }: Marked, { row, column }: CellSpot): boolean =>
  from.row <= row && row <= to.row && from.column <= column && column <= to.column;

/** Whether it is one cell alone. */
export const isSingle = ({ from, to }: Marked): boolean => from.row === to.row && from.column === to.column;

/** The numbers from one to another, both in it. */
export const numbersFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, position) => first + position);
