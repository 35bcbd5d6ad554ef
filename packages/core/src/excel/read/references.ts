import type { CellRange } from "../../sheets/index.ts";
import { limits } from "../limits.ts";

/** A place in a sheet, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const letterValue = (code: number): number =>
  code >= 65 && code <= 90 ? code - 64 : code >= 97 && code <= 122 ? code - 96 : 0;

/**
 * The place that a reference such as `C14` names; nothing where it is no reference, or one outside of any sheet.
 *
 * @example cellPosition("C14") // => { row: 13, column: 2 }
 * @example cellPosition("XFE1") // => undefined
 */
export function cellPosition(reference: string): CellPosition | undefined {
  let [position, column, row] = [0, 0, 0];
  for (let value = letterValue(reference.charCodeAt(0)); value > 0 && position < 3; ) {
    column = column * 26 + value;
    position += 1;
    value = letterValue(reference.charCodeAt(position));
  }
  if (position === 0 || position === reference.length || reference.length > position + 7) return undefined;
  for (; position < reference.length; position += 1) {
    const digit = reference.charCodeAt(position) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= limits.rows && column <= limits.columns ? { row: row - 1, column: column - 1 } : undefined;
}

/**
 * The cells that a range such as `A1:C2` names; nothing where it is no range.
 *
 * @example cellRange("A1:C2") // => { fromRow: 0, fromColumn: 0, toRow: 1, toColumn: 2 }
 */
export function cellRange(range: string): CellRange | undefined {
  const corners = range.split(":").map(cellPosition);
  const [from, to] = corners.length === 1 ? [corners[0], corners[0]] : corners;
  if (from === undefined || to === undefined || corners.length > 2) return undefined;
  if (to.row < from.row || to.column < from.column) return undefined;
  return { fromRow: from.row, fromColumn: from.column, toRow: to.row, toColumn: to.column };
}
