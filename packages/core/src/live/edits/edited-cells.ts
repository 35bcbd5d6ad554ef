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

function editOf(exported: GridCell, sheetCell: Cell, formula: string | undefined): EditedCell["is"] | undefined {
  if (typeof exported === "object" && exported?.is === "formula") {
    if (formula === undefined) return sheetCell === null ? "cleared" : "typed-over";
    return formula === exported.formula || comparable(formula) === comparable(exported.formula)
      ? undefined
      : "formula-changed";
  }
  if (formula !== undefined) return "formula-changed";
  return inText(exported) === inText(sheetCell) ? undefined : "value-changed";
}

/** A cell as people see it. */
function inText(sheetCell: GridCell): string {
  if (sheetCell === null) return "";
  if (typeof sheetCell !== "object") return String(sheetCell);
  if (sheetCell.is === "day") return sheetCell.day;
  if (sheetCell.is === "hours") return `${sheetCell.minutes} minutes`;
  return sheetCell.is === "error" ? sheetCell.shown : `=${sheetCell.formula}`;
}
