import { writeXlsx } from "hucre/xlsx";
import type { BookDesign } from "../../sheets/index.ts";
import { listsOf } from "./lists.ts";
import { withProperties } from "./properties.ts";
import { writtenSheet } from "./written-sheet.ts";

/**
 * A workbook (.xlsx) that people can read, print and fill in, with a screen reader too: a title in A1, one table a sheet under headings that
 * stay in view, no merged and no hidden cells, lists to choose from on a sheet of their own. Text stays text, whatever it begins with. The
 * same design gives the same bytes.
 *
 * @param made - the day that the workbook says it was made on, as `2026-04-01`
 * @throws PlanError where a text is longer than a cell can hold
 */
export async function writeBook(design: BookDesign, { made }: { readonly made: string }): Promise<Uint8Array> {
  const lists = listsOf(design.sheets);
  const sheets = [...design.sheets, ...lists.sheets];
  const packed = await writeXlsx({
    sheets: sheets.map((sheet, position) => writtenSheet(sheet, position + 1, lists.rangeOf)),
  });
  return withProperties(packed, design.title, made);
}
