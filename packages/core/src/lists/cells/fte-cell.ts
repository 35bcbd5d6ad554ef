import { type Fte, FULL_TIME, readFte, readRate } from "../../money/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { BLANK, type CellRead, cellText, describedCell, isBlank, notReadable } from "./cell-text.ts";

/** FTE in whole ten-thousandths; `rounded` where the cell had more than four decimals. */
export interface FteHeld {
  readonly fte: Fte;
  readonly rounded: boolean;
}

/**
 * FTE of a cell: `0.5`, `50%`, `16/37`, a number.
 *
 * @example fteCell("0.43243") // => { value: { fte: 4324, rounded: true } }
 * @example fteCell("22.5") // => { value: { fte: 225000, rounded: false } }
 */
export function fteCell(cell: Cell | undefined): CellRead<FteHeld> {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  const wrong = notReadable(cell);
  if (wrong !== undefined) return { wrong };
  if (typeof cell !== "string" && typeof cell !== "number") return { wrong: describedCell(cell) };
  const text = cellText(cell);
  if (text.endsWith("%")) {
    const share = readRate(text);
    return "value" in share
      ? { value: { fte: Math.round(share.value / 100) as Fte, rounded: share.value % 100 !== 0 } }
      : { wrong: describedCell(cell) };
  }
  const held = readFte(text);
  if ("value" in held) return { value: { fte: held.value as Fte, rounded: false } };
  const cut = held.wrong === "too-many-decimals" ? toFourDecimals(text) : undefined;
  return cut === undefined ? { wrong: describedCell(cell) } : { value: { fte: cut as Fte, rounded: true } };
}

/** A plain decimal to the nearest ten-thousandth, a half up, from its digits. */
function toFourDecimals(text: string): number | undefined {
  const [whole = "", decimals = ""] = text.split(".");
  if (!/^\d{0,6}$/.test(whole) || !/^\d{5,40}$/.test(decimals)) return undefined;
  return Number(whole) * FULL_TIME + Number(decimals.slice(0, 4)) + (decimals.charAt(4) >= "5" ? 1 : 0);
}

/**
 * FTE of contracted hours, `22.5` or `22:30`, at so many hours a week.
 *
 * @param fullTimeHours - in hundredths
 * @example hoursCell("18.5", 3700) // => { value: { fte: 5000, rounded: false } }
 * @example hoursCell({ is: "hours", minutes: 1350 }, 3700) // => { value: { fte: 6081, rounded: false } }
 */
export function hoursCell(cell: Cell | undefined, fullTimeHours: number): CellRead<FteHeld> {
  if (cell === undefined || cell === null || isBlank(cell)) return BLANK;
  const wrong = notReadable(cell);
  if (wrong !== undefined) return { wrong };
  const minutes = typeof cell === "object" && cell.is === "hours" ? cell.minutes : minutesOf(cellText(cell));
  if (minutes === undefined) return { wrong: describedCell(cell) };
  const full = fullTimeHours * 60; // hundredths of minutes
  return { value: { fte: Math.floor((2 * minutes * 100 * FULL_TIME + full) / (2 * full)) as Fte, rounded: false } };
}

/** Minutes, in whole hundredths of an hour where hours have decimals. */
function minutesOf(text: string): number | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^\d{1,3}(?:\.\d{1,4})?$/.test(text) ? Number(text) * 60 : undefined;
}
