import { columnName, type ValuesCell, type ValuesSheet } from "../../sheets/index.ts";
import { cellXml, HEADING_ROW, HEADING_STYLE, NUMBER_HEADING_STYLE, STYLES, TITLE_STYLE } from "./cell-xml.ts";

const ROWS_AT_ONCE = 500;

/** A values sheet as XML, some hundred rows at a time: the title, a blank row, the headings, which stay in view, and the rows. */
export function* sheetXml({ title, columns, rows, total }: ValuesSheet): Generator<string> {
  const letters = columns.map((_, columnIndex) => columnName(columnIndex));
  const rowXml = (rowNumber: number, cells: readonly ValuesCell[], kind: "row" | "total"): string => {
    let written = `<row r="${rowNumber}">`;
    for (let columnIndex = 0; columnIndex < columns.length; columnIndex += 1) {
      const { format } = columns[columnIndex]!;
      written += cellXml(letters[columnIndex]! + rowNumber, cells[columnIndex], format, STYLES[format][kind]);
    }
    return `${written}</row>`;
  };
  yield [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="${HEADING_ROW}" topLeftCell="B${HEADING_ROW + 1}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.map(({ format }, columnIndex) => `<col min="${columnIndex + 1}" max="${columnIndex + 1}" width="${format === "text" ? 28 : 15}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData><row r="1">${cellXml("A1", title, "text", TITLE_STYLE)}</row>`,
    `<row r="${HEADING_ROW}">${columns.map(({ heading, format }, columnIndex) => cellXml(`${letters[columnIndex]}${HEADING_ROW}`, heading, "text", format === "text" ? HEADING_STYLE : NUMBER_HEADING_STYLE)).join("")}</row>`,
  ].join("");
  let rowNumber = HEADING_ROW;
  let waiting = "";
  for (const cells of rows) {
    rowNumber += 1;
    waiting += rowXml(rowNumber, cells, "row");
    if (rowNumber % ROWS_AT_ONCE > 0) continue;
    yield waiting;
    waiting = "";
  }
  if (total) waiting += rowXml(rowNumber + 1, total, "total");
  yield `${waiting}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`;
}
