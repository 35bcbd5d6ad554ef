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
export type { DraftInBook, PlanInBook } from "../workbook/index.ts";
export { planBook, readDraftBook, readPlanBook } from "../workbook/index.ts";
