import type { ColumnDesign, ColumnFormat } from "../../sheets/index.ts";

/** The width of a sheet that has text alone, in letters. */
export const READING_WIDTH = 100;

const WIDEST_HEADING = 40;
/** What the button beside a heading takes, by which rows are chosen. */
const BUTTON = 4;
/** What a value of the format takes: a day, or ten million pounds with pence. */
const leastWidths: Readonly<Record<ColumnFormat, number>> = { text: 12, pounds: 16, number: 10, percent: 10, day: 12 };

/** The width of a column in letters: what the design says, or what its heading and its values take. */
export const columnWidth = ({ heading, format, width }: ColumnDesign): number =>
  width ?? Math.max(leastWidths[format], Math.min(heading.length + BUTTON, WIDEST_HEADING));
