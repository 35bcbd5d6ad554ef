import {
  headingTwice,
  mergedCells,
  nearest,
  noHeadingAbove,
  noHeadings,
  secondTable,
  unknownHeading,
} from "../issues/index.ts";
import { type Cell, cellName, type Sheet } from "../sheets/index.ts";
import { letters } from "./heading.ts";
import type { CellPlace } from "./places.ts";
import type { Reading } from "./reading.ts";

/** What a sheet's headings mean: one for each that is known. */
export interface Headings<Meaning> {
  readonly meaningOf: (heading: string) => Meaning | undefined;
  /** Headings to offer in place of one that is not known. */
  readonly offered: readonly string[];
}

/** A column whose heading is known. */
export interface TableColumn<Meaning> {
  readonly column: number;
  readonly heading: string;
  readonly meaning: Meaning;
}

/** The one table of a sheet. */
export interface SheetTable<Meaning> {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly columns: readonly TableColumn<Meaning>[];
  /** The rows under the headings that have something in them, by their places. */
  readonly rows: readonly number[];
}

/** How far down the headings are looked for. */
const HEADINGS_WITHIN = 40;
/** One heading in so many must be known, for a row to be one of headings. */
const LEAST_KNOWN = 4;

/** The table of a sheet; nothing where it is empty, or where its headings cannot be found, which is an issue. */
export function tableOn<Meaning>(
  sheet: Sheet,
  headings: Headings<Meaning>,
  reading: Reading,
): SheetTable<Meaning> | undefined {
  const headingRow = headingRowOf(sheet, headings);
  if (headingRow === undefined) {
    if (sheet.rows.filter((row) => row.some(isFilled)).length > 1)
      reading.report({ sheetName: sheet.name, row: 0, column: 0 }, noHeadings(headings.offered));
    return undefined;
  }
  const columns = columnsOf(sheet, headingRow, headings, reading);
  const rows = rowsUnder(sheet, headingRow, columns, reading);
  saysMerged(sheet, headingRow, reading);
  return { sheet, headingRow, columns, rows };
}

/** The first of the rows with most headings that are known. */
function headingRowOf<Meaning>(sheet: Sheet, { meaningOf }: Headings<Meaning>): number | undefined {
  let best: number | undefined;
  let most = 0;
  sheet.rows.slice(0, HEADINGS_WITHIN).forEach((row, position) => {
    const texts = row.map(headingText).filter((text) => text !== "");
    const known = texts.filter((text) => meaningOf(text) !== undefined).length;
    if (known <= most || known * LEAST_KNOWN < texts.length) return;
    best = position;
    most = known;
  });
  return best;
}

function columnsOf<Meaning>(
  sheet: Sheet,
  headingRow: number,
  { meaningOf, offered }: Headings<Meaning>,
  reading: Reading,
): readonly TableColumn<Meaning>[] {
  const columns: TableColumn<Meaning>[] = [];
  const seenColumns = new Map<string, number>();
  const unknown: { readonly column: number; readonly heading: string }[] = [];
  sheet.rows[headingRow]!.forEach((cell, column) => {
    const heading = headingText(cell);
    if (heading === "" || isOwn(heading)) return;
    const place = { sheetName: sheet.name, row: headingRow, column };
    const meaning = meaningOf(heading);
    if (meaning === undefined) {
      reading.report(place, unknownHeading(heading, offered));
      unknown.push({ column, heading });
      return;
    }
    const sameMeaning = JSON.stringify(meaning);
    const other = seenColumns.get(sameMeaning);
    if (other !== undefined) reading.report(place, headingTwice(heading, cellName(headingRow, other)));
    else columns.push({ column, heading, meaning });
    seenColumns.set(sameMeaning, column);
  });
  for (const { column, heading } of unknown) {
    const meant = nearest(heading, offered);
    const meaning = meant === undefined ? undefined : meaningOf(meant);
    if (meaning === undefined || seenColumns.has(JSON.stringify(meaning))) continue;
    columns.push({ column, heading, meaning }); // so that nothing is said to be missing that stands there
    seenColumns.set(JSON.stringify(meaning), column);
  }
  return columns;
}

function rowsUnder<Meaning>(
  sheet: Sheet,
  headingRow: number,
  columns: readonly TableColumn<Meaning>[],
  reading: Reading,
): readonly number[] {
  const headings = sheet.rows[headingRow]!.map((cell) => headingText(cell));
  const withoutHeading = new Set<number>();
  const rows: number[] = [];
  for (let row = headingRow + 1; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row]!;
    if (isHeadingAgain(cells, columns)) {
      reading.report({ sheetName: sheet.name, row, column: columns[0]!.column }, secondTable(headingRow + 1));
      break;
    }
    let isBlank = true;
    for (let column = 0; column < cells.length; column += 1) {
      if (!isFilled(cells[column])) continue;
      isBlank = false;
      if ((headings[column] ?? "") !== "" || withoutHeading.has(column)) continue;
      withoutHeading.add(column);
      reading.report({ sheetName: sheet.name, row, column }, noHeadingAbove());
    }
    if (!isBlank) rows.push(row);
  }
  return rows;
}

/** Whether a row says the headings again, as a second table on the sheet does. */
function isHeadingAgain<Meaning>(cells: readonly Cell[], columns: readonly TableColumn<Meaning>[]): boolean {
  let same = 0;
  for (const { column, heading } of columns) {
    const cell = cells[column];
    if (typeof cell === "string" && cell.length < 100 && letters(cell) === letters(heading)) same += 1;
  }
  return same >= 2;
}

function saysMerged(sheet: Sheet, headingRow: number, reading: Reading): void {
  for (const { fromRow, fromColumn, toRow, toColumn } of sheet.merged) {
    if (toRow < headingRow || (fromRow === toRow && fromColumn === toColumn)) continue;
    const place: CellPlace = { sheetName: sheet.name, row: fromRow, column: fromColumn };
    reading.report(place, mergedCells(cellName(fromRow, fromColumn), cellName(toRow, toColumn)));
  }
}

/** Whether there is something in a cell. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell !== null && (typeof cell !== "string" || cell.trim() !== "");

/** What a cell says as a heading: its text, or a number's. */
export function headingText(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" ? String(cell) : "";
}

/** Whether a sheet, a column or a field is the user's own, and no part of the plan. */
export const isOwn = (name: string): boolean => name.startsWith("_") || name.toLowerCase().startsWith("notes");
