import type { GridCell, GridDesign, LiveBookDesign } from "../../packages/core/src/sheets/index.ts";
import { isGrid } from "./recalculated.ts";

type Row = GridDesign["rows"][number];

/** What breaks the rows of a sheet: a number typed over a formula, or what was exported changed. */
const breaking: Readonly<Record<string, (row: Row) => readonly GridCell[]>> = {
  Checks: ({ cells }) => cells.map((cell, column) => (column > 2 && cell !== null ? otherThan(cell) : cell)),
  Costs: ({ cells }) => (cells[2] === "cost" ? cells.map((cell, column) => (column >= 5 ? 1 : cell)) : cells),
  Draws: ({ cells }) => {
    const says = cells[1];
    if (says === "gap") return cells.map((cell, column) => (column >= 5 ? -1 : cell));
    return says === "lapsed" ? cells.map((cell, column) => (column >= 5 ? 123_456 : cell)) : cells;
  },
  Scales: ({ cells }) =>
    cells[1] === "Counts from" ? cells.map((cell, column) => (column >= 3 ? 50_000 - column : cell)) : cells,
  "Rates in use": ({ cells }) =>
    String(cells[0]).startsWith("award, salaries")
      ? cells.map((cell, column) => (column === 2 ? 0 - Number(heldBy(cell)) : cell))
      : cells,
};

/** Changes what a check was exported with; a check's own number beside a text is changed with it. */
const otherThan = (cell: GridCell): GridCell => (typeof cell === "number" ? cell + 1 : `${String(cell)}x`);

const heldBy = (cell: GridCell | undefined): unknown =>
  typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;

/** A workbook in which everything that a check holds is broken. */
export const broken = (book: LiveBookDesign): LiveBookDesign => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const breaks = Object.hasOwn(breaking, sheet.name) ? breaking[sheet.name] : undefined;
    if (!isGrid(sheet) || breaks === undefined) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) =>
        index < 4 && sheet.name === "Checks" ? row : { ...row, cells: breaks(row) },
      ),
    };
  }),
});
