export { type DraftCell, draftCell } from "./draft/cell.ts";
export type { Draft } from "./draft/draft.ts";
export { columnOfIssue, type IssuePlace, placesIn } from "./draft/issue-place.ts";
export type { DraftRow } from "./draft/rows.ts";
export { type DraftSheet, draftSheets } from "./draft/sheets.ts";
export { type DraftColumn, type DraftTable, draftTable } from "./draft/table.ts";
export { draftTotals, rowTotal, rowTotalHeading } from "./draft/totals.ts";
export { type CellTyped, withCells } from "./draft/with-cells.ts";
export {
  rowNames,
  takesRows,
  withNewRow,
  withNewRows,
  withoutRows,
  withRowMoved,
  withRowNamed,
  withRowTwice,
} from "./draft/with-rows.ts";
export { CALCULATED, type CalculatedSheet } from "./layouts.ts";
export { inHeadings } from "./read/in-headings.ts";
export type { CellPlace } from "./read/places.ts";
export { type DraftInBook, type PlanInBook, readDraftBook, readPlanBook } from "./read/read-plan-book.ts";
export { type PlanCell, type PlanCells, planCells } from "./write/plan-cells.ts";
export { planBook } from "./write/write-book.ts";
