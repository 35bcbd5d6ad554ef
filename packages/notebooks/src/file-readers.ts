/** What reads and writes files other than plans in text. Pages load it when such a file is met, never before. */
export { readCsv } from "@outturn/core/csv";
export { isSpreadsheet, readBook, writeBook } from "@outturn/core/excel";
export { isList } from "@outturn/core/lists";
export { planBook, readPlanBook } from "@outturn/core/workbook";
