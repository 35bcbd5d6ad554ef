import type { Issue } from "../../issues/index.ts";
import { type Book, columnName, type Sheet } from "../../sheets/index.ts";
import { counted, listed } from "../../words/index.ts";
import { placeOf } from "./order.ts";
import { isFilled, type SheetTable } from "./table.ts";

/** What of a table is hidden and was read all the same, a sentence each. */
export function hiddenIn({ sheet, headingRow, columns, rows }: SheetTable<unknown>): readonly string[] {
  const readRows = [headingRow, ...rows];
  const readColumns = columns.map(({ column }) => column).sort((a, b) => a - b);
  const holds = (row: number, column: number): boolean => isFilled(sheet.rows[row]![column]);
  const filledRows = readRows.filter(
    (row) => sheet.hiddenRows.has(row) && readColumns.some((column) => holds(row, column)),
  );
  const filledColumns = readColumns.filter(
    (column) => sheet.hiddenColumns.has(column) && readRows.some((row) => holds(row, column)),
  );
  return [
    ...(sheet.hidden ? [`The sheet ${sheet.name} is hidden, and was read.`] : []),
    ...said(
      sheet.name,
      "row",
      filledRows.map((row) => String(row + 1)),
    ),
    ...said(sheet.name, "column", filledColumns.map(columnName)),
  ];
}

/** As many as are named; of more, how many there are. */
const NAMED = 10;

function said(sheetName: string, subject: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const isOne = names.length === 1;
  const which =
    names.length > NAMED ? counted(names.length, subject) : `${subject}${isOne ? "" : "s"} ${listed(names, "and")}`;
  return [`On the sheet ${sheetName}, ${which} ${isOne ? "is" : "are"} hidden, and ${isOne ? "was" : "were"} read.`];
}

/** An issue as it is, with what hides its cell where people do not see it. */
export function sayingHidden(issue: Issue, book: Book): Issue {
  const [sheetNumber, row, column] = placeOf(issue, book);
  const sheet = book.sheets[sheetNumber - 1];
  const hides = sheet && hiding(sheet, row, column);
  return hides === undefined ? issue : { ...issue, mend: `${issue.mend} ${hides} is hidden: show it first.` };
}

function hiding({ name, hidden, hiddenRows, hiddenColumns }: Sheet, row: number, column: number): string | undefined {
  if (hidden) return `The sheet ${name}`;
  if (hiddenRows.has(row - 1)) return `Row ${row}`;
  return hiddenColumns.has(column - 1) ? `Column ${columnName(column - 1)}` : undefined;
}
