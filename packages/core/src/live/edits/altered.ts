import {
  brokenName,
  columnsMoved,
  type Finding,
  type Issue,
  pointsNowhere,
  rowsMoved,
  sheetGone,
} from "../../issues/index.ts";
import {
  type AnySheetDesign,
  type Book,
  type Cell,
  cellPlace,
  type GridCell,
  LISTS_SHEET,
  type LiveBookDesign,
  rowsOfDesign,
  type Sheet,
} from "../../sheets/index.ts";
import { movedLines } from "./moved-lines.ts";
import { comparable } from "./same-formula.ts";

/** What of a workbook was taken apart since it was exported, so that it cannot be said which cell is which: all at once, by cell. */
export function alterations({ sheets, names }: LiveBookDesign, book: Book): readonly Issue[] {
  const inFile = (finding: Finding, place?: string): Issue => ({
    ...{ ...finding, path: "" },
    at: place === undefined ? book.fileName : `${book.fileName}: ${place}`,
  });
  const exported = new Set([...sheets.map(({ name }) => name), LISTS_SHEET].map((name) => name.toLowerCase()));
  const strangers = book.sheets.map(({ name }) => name).filter((name) => !exported.has(name.toLowerCase()));
  const found = sheets.flatMap((design): readonly Issue[] => {
    const sheet = sheetNamed(book, design.name);
    if (sheet === undefined) return [inFile(sheetGone(design.name, strangers))];
    return ofSheet(rowsOf(design), sheet, "columns" in design).map(([finding, place]) => inFile(finding, place));
  });
  const held = new Map((book.names ?? []).map(({ name, refersTo }) => [name, comparable(refersTo)]));
  const written = new Map((book.names ?? []).map(({ name, refersTo }) => [name, refersTo]));
  const broken = names.filter(({ name, range }) => held.get(name) !== comparable(range));
  return [...found, ...broken.map(({ name, range }) => inFile(brokenName(name, range, written.get(name))))];
}

/** A sheet by its name, in any letters. */
export const sheetNamed = ({ sheets }: Book, sheetName: string): Sheet | undefined =>
  sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());

const rowsOf = (design: AnySheetDesign): readonly (readonly GridCell[])[] =>
  "columns" in design ? rowsOfDesign(design) : design.rows.map(({ cells }) => cells);

function ofSheet(
  rows: readonly (readonly GridCell[])[],
  sheet: Sheet,
  isInput: boolean,
): readonly (readonly [Finding, string])[] {
  const moved = movedLines(rows.map(headOf), sheet.rows.map(headOf));
  if (moved) return [[rowsMoved(moved.place + 1, moved.by, isInput), cellPlace(sheet.name, moved.place, 0)]];
  const headings = rows.reduce<number>(
    (widest, sheetRow, position) => (textsIn(sheetRow) > textsIn(rows[widest] ?? []) ? position : widest),
    0,
  );
  const across = movedLines((rows[headings] ?? []).map(textOf), (sheet.rows[headings] ?? []).map(textOf));
  if (across) return [[columnsMoved(across.by), cellPlace(sheet.name, headings, across.place)]];
  const lost = [...(sheet.formulas ?? [])].filter(([, formula]) => formula.includes("#REF!"));
  return lost.length === 0
    ? []
    : [[pointsNowhere(lost.length), `${cellPlace(sheet.name, 0, 0).slice(0, -2)}${lost[0]![0]}`]];
}

/** What stands at the head of a row: its first text. */
const headOf = (sheetRow: readonly GridCell[]): string => textOf(sheetRow[0] ?? null) || textOf(sheetRow[1] ?? null);

const textOf = (sheetCell: GridCell | Cell): string => (typeof sheetCell === "string" ? sheetCell : "");

const textsIn = (sheetRow: readonly GridCell[]): number =>
  sheetRow.filter((sheetCell) => typeof sheetCell === "string").length;
