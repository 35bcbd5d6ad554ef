import { workbookTooLarge } from "../../issues/index.ts";
import type { Cell, CellRange, Sheet } from "../../sheets/index.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unreadable.ts";
import type { Grid } from "./grid.ts";

/** What is known of a sheet besides its cells. */
export interface SheetParts {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: number[];
  readonly hiddenColumns: Set<number>;
  readonly merged: CellRange[];
  readonly formulas: Map<string, string>;
}

/** A sheet, and how many cells of it lie unseen under merged ones. */
export interface SheetFound {
  readonly sheet: Sheet;
  readonly unseenCells: number;
}

/** The sheet of some cells; rows that are hidden below the last cell are none of it. */
export function sheetFrom(
  { name, hidden, hiddenRows, hiddenColumns, merged, formulas }: SheetParts,
  grid: Grid,
): SheetFound {
  const rows = grid.rows();
  const unseenCells = merged.length === 0 ? 0 : clearUnderMerged(rows, merged);
  const rowsHidden = new Set(hiddenRows.filter((row) => row < rows.length));
  return {
    sheet: {
      name,
      rows,
      hidden,
      hiddenRows: rowsHidden,
      hiddenColumns,
      merged,
      ...(formulas.size > 0 && { formulas }),
    },
    unseenCells,
  };
}

/** Takes out what stands under merged cells, where nobody sees it; how many cells that were. */
function clearUnderMerged(rows: readonly Cell[][], merged: readonly CellRange[]): number {
  let looksLeft: number = limits.mergedLooks;
  let unseenCells = 0;
  for (const { fromRow, fromColumn, toRow, toColumn } of merged) {
    for (let row = fromRow; row <= Math.min(toRow, rows.length - 1); row += 1) {
      const cells = rows[row]!;
      const last = Math.min(toColumn, cells.length - 1);
      looksLeft -= 1 + Math.max(0, last - fromColumn);
      if (looksLeft < 0) refuse(workbookTooLarge("too many of its cells are merged"));
      for (let column = fromColumn; column <= last; column += 1) {
        if (cells[column] === null || (row === fromRow && column === fromColumn)) continue;
        cells[column] = null;
        unseenCells += 1;
      }
    }
  }
  return unseenCells;
}
