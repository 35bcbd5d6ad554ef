import type { ListMapping } from "../plan/index.ts";
import { type Book, columnName, type Sheet } from "../sheets/index.ts";
import { cellText } from "./cells/index.ts";
import {
  headingRowFor,
  headingsIn,
  looksLikeAName,
  personalColumns,
  plainHeading,
  surelyPersonal,
} from "./columns/index.ts";
import { openSheet } from "./open-sheet.ts";
import { likelyHeadings } from "./propose/index.ts";
import { fileRow } from "./troubles.ts";

/** The beginning of a list as it may be shown to somebody who says what its columns are. Nothing personal is in it. */
export interface FirstRows {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** A column of a list. */
export interface ShownColumn {
  readonly letter: string;
  readonly heading: string;
  /** What personal thing it holds, such as names of people; absent where it holds none. */
  readonly holds?: string;
  /** Whether the mapping reads it. Others have no cells. */
  readonly isRead: boolean;
}

export interface ShownRow {
  /** As the file counts it, from 1. */
  readonly row: number;
  /** One for each column that is read, in order. */
  readonly cells: readonly string[];
}

const ROWS_SHOWN = 20;

/** What stands for a text that may be somebody's name. */
const HIDDEN_TEXT = "(not shown)";

/**
 * The headings of a list and its first rows under them, in the columns that a mapping reads; nothing where no headings are found. Personal
 * columns are named by what they hold and have no cells, and a cell that looks like a person's name is not shown either.
 */
export function firstRows(book: Book, mapping: ListMapping, most: number = ROWS_SHOWN): FirstRows | undefined {
  const opened = openSheet(book, mapping.sheet);
  if ("finding" in opened) return undefined;
  const { sheet } = opened;
  const headingRow = headingRowOf(book, sheet, mapping);
  if (headingRow === undefined) return undefined;
  const headings = headingsIn(sheet, headingRow);
  const isNamed = namedColumns(mapping);
  const notPersonal = new Set(
    headings.flatMap((heading, column) => (isOneOf(mapping.notPersonal, heading, column) ? [column] : [])),
  );
  const personal = personalColumns(sheet, headingRow, headings, notPersonal);
  const columns = headings.map((heading, column) => {
    const holds = personal.get(column);
    return {
      letter: columnName(column),
      heading,
      ...(holds !== undefined && { holds }),
      isRead: holds === undefined && isNamed(heading, column),
    };
  });
  const readColumns = columns.flatMap(({ isRead }, column) => (isRead ? [column] : []));
  const rows = sheet.rows.slice(headingRow + 1, headingRow + 1 + most).map((cells, position) => ({
    row: fileRow(sheet, headingRow + 1 + position),
    cells: readColumns.map((column) => shownCell(cells[column])),
  }));
  return { columns, rows };
}

const shownCell = (cell: Sheet["rows"][number][number] | undefined): string =>
  surelyPersonal(cell) !== undefined || looksLikeAName(cell) ? HIDDEN_TEXT : cellText(cell);

/** The row that the mapping's columns name, else the one with the most headings that are known. */
function headingRowOf(book: Book, sheet: Sheet, mapping: ListMapping): number | undefined {
  const likely = likelyHeadings({ ...book, sheets: [{ ...sheet, hidden: false }] })?.row;
  return headingRowFor(sheet, mapping) ?? likely;
}

/** Whether a mapping reads a column, for what it holds and not only for whether it holds anything. */
function namedColumns({ columns, tags, months }: ListMapping) {
  const { holder: _holder, ...others } = columns;
  const named = [...Object.values(others), ...Object.values(tags), ...(months ?? [])];
  return (heading: string, column: number): boolean => isOneOf(named, heading, column);
}

const isOneOf = (named: ListMapping["notPersonal"], heading: string, column: number): boolean =>
  named.some((one) =>
    "letter" in one ? one.letter === columnName(column) : plainHeading(one.heading) === plainHeading(heading),
  );
