import { columnName, type Sheet } from "../sheets/index.ts";
import { counted, listed } from "../words/index.ts";
import { isFilled } from "./table.ts";

/** What of a sheet is hidden and was read all the same, a sentence each. */
export function hiddenIn(sheet: Sheet): readonly string[] {
  const filledRows = [...sheet.hiddenRows].filter((row) => sheet.rows[row]?.some(isFilled)).sort((a, b) => a - b);
  const filledColumns = [...sheet.hiddenColumns]
    .filter((column) => sheet.rows.some((row) => isFilled(row[column])))
    .sort((a, b) => a - b);
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
