import { dayNumber, isDay } from "../../calendar/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { dayZero } from "../read/serial.ts";

/** A value as it is written, and the format that it needs whatever its column has. */
export interface WrittenValue {
  readonly value: string | number | boolean | null;
  readonly needs?: "day" | "hours" | "text";
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
  if (typeof cell !== "object" || cell === null) return { value: cell };
  if (cell.is === "hours") return { value: cell.minutes / 1_440, needs: "hours" };
  if (cell.is === "error") return { value: cell.shown };
  if (cell.is === "uncached") return { value: textValue(cell.formula), needs: "text" };
  if (!isDay(cell.day) || cell.day < FIRST_COUNTED) return { value: cell.day, needs: "text" };
  return { value: dayNumber(cell.day) - dayZero[1900], needs: "day" };
}

/**
 * Text as .xlsx writes it: what would be read as a character's number, or as an error, begins with the number of its own first character.
 *
 * @example textValue("_x0041_") // => "_x005F_x0041_"
 * @example textValue("#N/A") // => "_x0023_N/A"
 */
export const textValue = (text: string): string =>
  (text.startsWith("#") ? `_x0023_${text.slice(1)}` : text).replace(
    /_(?=x[\dA-Fa-f]{4}_)/g,
    (mark, position: number) => (position === 0 && text.startsWith("#") ? mark : "_x005F_"),
  );
