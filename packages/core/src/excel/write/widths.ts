import type { Cell, ColumnDesign, ColumnFormat, SheetDesign } from "../../sheets/index.ts";

/** The width of a sheet that has text alone, in letters: it stands on a page of A4 in whatever typeface is there. */
export const READING_WIDTH = 72;

const WIDEST_HEADING = 40;
/** What the button beside a heading takes, by which rows are chosen. */
const BUTTON = 4;
/** What a value of the format takes: a day, or ten million pounds with pence. */
const leastWidths: Readonly<Record<ColumnFormat, number>> = { text: 12, pounds: 16, number: 10, percent: 10, day: 12 };

/** Longer texts are wrapped. */
const WIDEST_TEXT = 44;
/** What a page of A4 on its side takes in letters that can still be read. */
const WIDEST_PAGE = 160;
const LINE_HEIGHT = 15;

/** The width of a column in letters: what the design says, or what its heading and its values take. */
function columnWidth({ heading, format, width }: ColumnDesign, values: readonly Cell[]): number {
  if (width !== undefined) return width;
  const longest = values.reduce<number>((most, value) => Math.max(most, textOf(value).length + 2), 0);
  const least = Math.max(leastWidths[format], Math.min(heading.length + BUTTON, WIDEST_HEADING));
  return format === "text" ? Math.max(least, Math.min(longest, WIDEST_TEXT)) : least;
}

/** The widths of a sheet's columns. */
export const columnWidths = ({ columns, rows }: SheetDesign): readonly number[] =>
  columns.map((column, position) =>
    columnWidth(
      column,
      rows.map((row) => row[position] ?? null),
    ),
  );

/** How many pages beside each other a sheet is printed on, so that it can be read. */
export const pagesBeside = (widths: readonly number[]): number =>
  Math.max(1, Math.ceil(widths.reduce((total, width) => total + width, 0) / WIDEST_PAGE));

/** How high a row is, in points, where a text of it is wrapped; nothing where none is. */
export function wrappedHeight(row: readonly Cell[], widths: readonly number[]): number | undefined {
  const lines = row.reduce<number>(
    (most, cell, position) => Math.max(most, Math.ceil((textOf(cell).length + 1) / (widths[position] ?? WIDEST_PAGE))),
    1,
  );
  return lines === 1 ? undefined : lines * LINE_HEIGHT;
}

const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : "");
