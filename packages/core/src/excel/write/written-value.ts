import { dayNumber, isDay } from "../../calendar/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { dayZero } from "../read/serial.ts";

/** A value as it is written, and the format that it needs whatever its column has. */
export interface WrittenValue {
  readonly value: string | number | boolean | null;
  readonly needs?: "day" | "hours" | "text" | "truth" | "error";
}

const FIRST_COUNTED = "1900-03-01";

/**
 * What is written for a cell. A day before spreadsheets agree on how to count them is text.
 *
 * @throws RangeError where a number is not finite: a programmer's mistake
 */
export function writtenValue(cell: Cell): WrittenValue {
  if (typeof cell === "string") return { value: textValue(cell), needs: "text" };
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new RangeError("a cell holds a number without end");
  if (typeof cell === "boolean") return { value: cell, needs: "truth" };
  if (typeof cell !== "object" || cell === null) return { value: cell };
  if (cell.is === "hours") return { value: cell.minutes / 1_440, needs: "hours" };
  if (cell.is === "error") return { value: cell.shown, needs: "error" };
  if (cell.is === "uncached") return { value: textValue(cell.formula), needs: "text" };
  if (!isDay(cell.day) || cell.day < FIRST_COUNTED) return { value: cell.day, needs: "text" };
  return { value: dayNumber(cell.day) - dayZero[1900], needs: "day" };
}

/** Text as .xlsx writes it: what would be read as the number of a character, as `_x0041_`, begins with that of its own first one. */
const textValue = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
