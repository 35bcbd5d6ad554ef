export {
  type Cell,
  cellName,
  columnName,
  type DayCell,
  type ErrorCell,
  type HoursCell,
  hoursText,
  type UncachedCell,
} from "./cell.ts";
export type { AnySheetDesign, BookDesign, ColumnDesign, ColumnFormat, LiveBookDesign, SheetDesign } from "./design.ts";
export type { DefinedName, FormulaCell, GridCell, GridDesign, GridRow, Look } from "./grid.ts";
export { firstRowOf, headingRowOf, LISTS_SHEET, rowsOfDesign } from "./layout.ts";
export { cellPlace, filePlace, sheetPlace } from "./place.ts";
export type { Book, BookKind, CellRange, NamedCells, Sheet } from "./sheet.ts";
export type { ValuesCell, ValuesColumn, ValuesFormat, ValuesSheet } from "./values.ts";
