import type { Cell } from "../../sheets/index.ts";
import type { Reading } from "./reading.ts";

/** Cells as they are found, in any order: blank rows take no room, and a row is as long as its last cell. */
export interface Grid {
  /** Puts a cell; false where one stands there already. */
  readonly put: (row: number, column: number, cell: Cell) => boolean;
  /** Puts the same cells into some rows that follow one another and hold nothing yet. */
  readonly putRows: (row: number, count: number, cells: readonly Cell[]) => void;
  readonly rows: () => Cell[][];
}

/** All rows with nothing in them are this one. */
const blankRow: Cell[] = [];

export function startGrid(reading: Reading): Grid {
  const rowsByNumber = new Map<number, Cell[]>();
  let lastRow = -1;
  let [knownRow, knownCells]: [number, Cell[]] = [-1, []];
  return {
    put(row, column, cell) {
      if (row !== knownRow) {
        knownRow = row;
        knownCells = rowsByNumber.get(row) ?? [];
        rowsByNumber.set(row, knownCells);
        if (row > lastRow) lastRow = row;
      }
      const growth = column + 1 - knownCells.length;
      if (growth > 0) reading.takeCells(growth);
      else if (knownCells[column] !== null) return false;
      while (knownCells.length < column) knownCells.push(null);
      knownCells[column] = cell;
      return true;
    },
    putRows(row, count, cells) {
      if (cells.length === 0) return;
      reading.takeCells(cells.length * count);
      for (let added = 0; added < count; added += 1) rowsByNumber.set(row + added, [...cells]);
      lastRow = Math.max(lastRow, row + count - 1);
    },
    rows: () => Array.from({ length: lastRow + 1 }, (_, row) => rowsByNumber.get(row) ?? blankRow),
  };
}
