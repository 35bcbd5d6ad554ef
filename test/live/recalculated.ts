import { day, dayNumber } from "../../packages/core/src/calendar/index.ts";
import type { GridCell, GridDesign, LiveBookDesign } from "../../packages/core/src/sheets/index.ts";
import { type Cell, cellPlace, type Sheet } from "../../packages/core/src/sheets/index.ts";

const WRONG = 7;

export const isGrid = (sheet: LiveBookDesign["sheets"][number]): sheet is GridDesign => !("columns" in sheet);

/** The same workbook with a wrong result saved with every formula, so that one which was not worked out again is seen. */
export const withWrongResults = (book: LiveBookDesign): LiveBookDesign => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    isGrid(sheet) ? { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(wronged) })) } : sheet,
  ),
});

export const isFormula = (cell: GridCell): cell is Extract<GridCell, { is: "formula" }> =>
  typeof cell === "object" && cell !== null && cell.is === "formula";

const wronged = (cell: GridCell): GridCell =>
  isFormula(cell) ? { ...cell, value: typeof cell.value === "number" ? WRONG : "wrong" } : cell;

const ZERO = dayNumber(day("1899-12-30"));

/** A cell that was read, as a number where it is a day. */
export const plainCell = (cell: Cell | undefined): string | number | boolean | null => {
  if (cell === undefined) return null;
  if (typeof cell !== "object" || cell === null) return cell;
  if (cell.is === "day") return dayNumber(day(cell.day)) - ZERO;
  return JSON.stringify(cell);
};

/** Every cell of a workbook whose formula came to something else than was worked out as it was written, in words. */
export function differences(book: LiveBookDesign, sheets: readonly Sheet[]): readonly string[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return book.sheets.filter(isGrid).flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (!isFormula(cell)) return [];
        const read = plainCell(byName.get(sheet.name)?.rows[row]?.[column]);
        const same = read === cell.value || (read === null && cell.value === "");
        return same ? [] : [`${cellPlace(sheet.name, row, column)} is ${read}, not ${cell.value}: ${cell.formula}`];
      }),
    ),
  );
}
