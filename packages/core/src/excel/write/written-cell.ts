import type { CellStyle } from "hucre/xlsx";
import type { Cell, ColumnFormat } from "../../sheets/index.ts";
import { TRUTH_FORMAT } from "../read/formats.ts";
import { HOURS_FORMAT, numberFormats } from "./formats.ts";
import { writtenValue } from "./written-value.ts";

/** A cell as the writer takes it. */
export interface StyledCell {
  readonly value: string | number | boolean | null;
  readonly style: CellStyle;
  /** Text in fonts, as which a text is written that the writer would take for an error. */
  readonly richText?: { text: string }[];
}

/** How a cell with text to be read is laid out. */
export const READING: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

/** A text in a table stands a little away from the number before it. */
const BODY_TEXT: CellStyle = { alignment: { wrapText: true, vertical: "top", horizontal: "left", indent: 1 } };

/** A text as a cell. */
export function textCell(text: string, style: CellStyle): StyledCell {
  const value = String(writtenValue(text).value);
  return value.startsWith("#") ? { value, style, richText: [{ text: value }] } : { value, style };
}

/** What stands in a column of some format, in a format of its own where that one would change what it is. */
export function bodyCell(cell: Cell, columnFormat: ColumnFormat): StyledCell {
  const { value, needs } = writtenValue(cell);
  const layout: CellStyle = columnFormat === "text" ? BODY_TEXT : { alignment: { vertical: "top" } };
  const style = { ...layout, numFmt: formatOf(value, needs, columnFormat) };
  return typeof cell === "string" ? textCell(cell, style) : { value, style };
}

function formatOf(
  value: StyledCell["value"],
  needs: ReturnType<typeof writtenValue>["needs"],
  format: ColumnFormat,
): string {
  if (needs === "hours") return HOURS_FORMAT;
  if (needs === "truth") return TRUTH_FORMAT;
  if (needs === "day" || needs === "text") return numberFormats[needs];
  // A number under days is shown as a number: it is no day.
  return numberFormats[format === "day" && typeof value === "number" ? "number" : format];
}
