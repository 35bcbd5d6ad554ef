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
export type { BookDesign, ColumnDesign, ColumnFormat, SheetDesign } from "./design.ts";
export { cellPlace, filePlace, sheetPlace } from "./place.ts";
export type { Book, BookKind, CellRange, NamedCells, Sheet } from "./sheet.ts";
