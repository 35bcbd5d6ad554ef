import { strFromU8, strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { AnySheetDesign, BookDesign, GridDesign, LiveBookDesign, SheetDesign } from "../../sheets/index.ts";
import { gridData } from "./grid-data.ts";
import { listsOf } from "./lists.ts";
import { withProperties } from "./properties.ts";
import { withGrid, writtenGrid } from "./written-grid.ts";
import { writtenSheet } from "./written-sheet.ts";

/**
 * A workbook (.xlsx) that people can read, print and fill in, with a screen reader too: a title in A1, one table a sheet under headings that
 * stay in view, no merged and no hidden cells, lists to choose from on a sheet of their own. Text stays text, whatever it begins with. The
 * same design gives the same bytes.
 *
 * @param made - the day that the workbook says it was made on, as `2026-04-01`
 * @throws PlanError where a text is longer than a cell can hold
 */
export async function writeBook(
  design: BookDesign | LiveBookDesign,
  { made }: { readonly made: string },
): Promise<Uint8Array> {
  const designed: readonly AnySheetDesign[] = design.sheets;
  const lists = listsOf(designed.filter(isTable));
  const sheets = [...designed, ...lists.sheets];
  const packed = await writeXlsx({
    sheets: sheets.map((sheet, position) =>
      isTable(sheet) ? writtenSheet(sheet, position + 1, lists.rangeOf) : writtenGrid(sheet),
    ),
    ...("names" in design && { namedRanges: design.names.map(({ name, range }) => ({ name, range })) }),
  });
  const grids = new Map<string, GridDesign>(
    sheets.flatMap((sheet, position) =>
      isTable(sheet) ? [] : [[`xl/worksheets/sheet${position + 1}.xml`, sheet] as const],
    ),
  );
  return withProperties(packed, design.title, made, (name, bytes) => {
    const grid = grids.get(name);
    return grid === undefined ? bytes : strToU8(withGrid(strFromU8(bytes), grid, gridData));
  });
}

const isTable = (sheet: SheetDesign | GridDesign): sheet is SheetDesign => "columns" in sheet;
