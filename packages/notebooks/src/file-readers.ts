import type { Book } from "@outturn/core/workbook";

/** What reads and writes files other than plans in text. Pages load it when such a file is met, never before. */
export { readCsv } from "@outturn/core/csv";
export { isSpreadsheet, readBook, writeBook } from "@outturn/core/excel";
export { isList } from "@outturn/core/lists";
export { planBook, readDraftBook, readPlanBook } from "@outturn/core/workbook";

/** The sheet that every plan in a workbook has, and no list. */
const PLAN_SHEET = "plan";

/** Whether a workbook holds a plan, or what should be one. */
export const isPlanBook = (book: Book): boolean =>
  book.sheets.some((sheet) => sheet.name.trim().toLowerCase() === PLAN_SHEET);
