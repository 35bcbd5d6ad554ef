import { type AnySheetDesign, headingRowOf, sheetPlace } from "../../sheets/index.ts";

/**
 * The parts of a workbook with the rows and columns that each sheet repeats in print as spreadsheets name them: the name of a sheet in quotes
 * where it needs them, and columns before rows.
 *
 * @param xml - the workbook's own part, as it was packed
 */
export function withPrintTitles(xml: string, sheets: readonly AnySheetDesign[]): string {
  return sheets.reduce((text, sheet) => {
    const place = sheetPlace(sheet.name);
    const quoted = text.replaceAll(`>${sheet.name}!`, `>${place}!`);
    const rows = "columns" in sheet ? rowOf(headingRowOf(sheet) + 1) : `$1:$${sheet.frozen.rows}`;
    const start = quoted.indexOf(`>${place}!${rows},`);
    if (start < 0) return quoted;
    const end = quoted.indexOf("<", start);
    const columns = quoted.slice(quoted.lastIndexOf("!", end) + 1, end);
    return `${quoted.slice(0, start)}>${place}!${columns},${place}!${rows}${quoted.slice(end)}`;
  }, xml);
}

const rowOf = (row: number): string => `$${row}:$${row}`;
