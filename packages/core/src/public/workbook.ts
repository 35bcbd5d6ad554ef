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
  NamedCells,
  Sheet,
  SheetDesign,
  UncachedCell,
  ValuesCell,
  ValuesColumn,
  ValuesFormat,
  ValuesSheet,
} from "../sheets/index.ts";
export type { PlanInBook } from "../workbook/index.ts";
export { planBook, readPlanBook } from "../workbook/index.ts";
