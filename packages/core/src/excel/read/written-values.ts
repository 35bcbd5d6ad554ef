import { isDay } from "../../calendar/index.ts";
import type { DayCell } from "../../sheets/index.ts";

const numberShape = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * A number as files write it; nothing where a text is none, or is one that no program can hold.
 *
 * @example writtenNumber("-1.5e3") // => -1500
 * @example writtenNumber("1e400") // => undefined
 */
export function writtenNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (!numberShape.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value + 0 : undefined;
}

/**
 * A date as files write it, with or without a time of day, which is no part of a day.
 *
 * @example writtenDate("2026-04-01T09:30:00") // => { is: "day", day: "2026-04-01" }
 */
export function writtenDate(text: string): DayCell | undefined {
  const dayText = text.trim().slice(0, 10);
  const rest = text.trim().slice(10);
  const isOpenEnd = dayText === "9999-12-31";
  return (isDay(dayText) || isOpenEnd) && (rest === "" || rest.startsWith("T"))
    ? { is: "day", day: dayText }
    : undefined;
}

/**
 * Whether a date is written with a time of day that is not its first moment.
 *
 * @example hasTimeOfDay("2026-04-01T09:30:00") // => true
 * @example hasTimeOfDay("2026-04-01T00:00:00") // => false
 */
export const hasTimeOfDay = (text: string): boolean => /[1-9]/.test(text.trim().slice(10));

/** What is true or false as files of .xlsx write it; nothing where a text is neither. */
export function writtenTruth(text: string | undefined): boolean | undefined {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : undefined;
}

/**
 * Text of a cell of .xlsx, in which characters that XML does not have stand as `_x000D_`.
 *
 * @example withoutEscapes("one_x000A_two") // => "one\ntwo"
 */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
