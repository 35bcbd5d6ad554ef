export type {
  Book,
  BookDesign,
  BookKind,
  Cell,
  CellRange,
  ColumnDesign,
  ColumnFormat,
  DayCell,
  ErrorCell,
  HoursCell,
  Sheet,
  SheetDesign,
  UncachedCell,
} from "../sheets/index.ts";
export { readBook } from "./read-book.ts";
export { isSpreadsheet } from "./signature.ts";
export { packedZip } from "./write/properties.ts";
export { writeBook } from "./write/write-book.ts";
