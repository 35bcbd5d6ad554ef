import { type Cell, cellName, type GridCell, type GridDesign, type Sheet, sheetPlace } from "../../sheets/index.ts";
import { comparable } from "./same-formula.ts";

/** A cell of a sheet that is worked out, which is not as it was exported. It is never worked out here. */
export interface EditedCell {
  /** As `Months!F12`. */
  readonly place: string;
  readonly is: "typed-over" | "cleared" | "formula-changed" | "value-changed";
  readonly exported: string;
  readonly now: string;
}

/** The cells of a worked-out sheet that are not as they were exported, row by row. */
export function editedCells({ name: sheetName, rows: designRows }: GridDesign, sheet: Sheet): readonly EditedCell[] {
  return designRows.flatMap(({ cells: designCells }, rowIndex) =>
    designCells.flatMap((exported, columnIndex): readonly EditedCell[] => {
      const address = cellName(rowIndex, columnIndex);
      const [bookCell, formula] = [sheet.rows[rowIndex]?.[columnIndex] ?? null, sheet.formulas?.get(address)];
      const cellEdit = editOf(exported, bookCell, formula);
      if (cellEdit === undefined) return [];
      const now = formula === undefined ? inText(bookCell) : `=${formula}`;
      return [{ place: `${sheetPlace(sheetName)}!${address}`, is: cellEdit, exported: inText(exported), now }];
    }),
  );
}

function editOf(exported: GridCell, cell: Cell, formula: string | undefined): EditedCell["is"] | undefined {
  if (typeof exported === "object" && exported?.is === "formula") {
    if (formula === undefined) return cell === null ? "cleared" : "typed-over";
    return formula === exported.formula || comparable(formula) === comparable(exported.formula)
      ? undefined
      : "formula-changed";
  }
  if (formula !== undefined) return "formula-changed";
  return inText(exported) === inText(cell) ? undefined : "value-changed";
}

/** A cell as people see it. */
function inText(cell: GridCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (cell.is === "day") return cell.day;
  if (cell.is === "hours") return `${cell.minutes} minutes`;
  return cell.is === "error" ? cell.shown : `=${cell.formula}`;
}
