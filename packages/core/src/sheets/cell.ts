/**
 * What stands in a cell, as its reader found it: nothing is mended, and no text is taken for a number.
 * Plain data, so that a list or a plan is read alike from a workbook, a text with commas and a page.
 */
export type Cell = null | string | number | boolean | DayCell | HoursCell | ErrorCell | UncachedCell;

/** A day that the file itself says is one, by its format. */
export interface DayCell {
  readonly is: "day";
  /** As `2026-04-01`. */
  readonly day: string;
}

/** Hours and minutes, as `37:00` of a working week. */
export interface HoursCell {
  readonly is: "hours";
  readonly minutes: number;
}

/** What a spreadsheet shows in place of a figure that it cannot work out. */
export interface ErrorCell {
  readonly is: "error";
  /** As `#REF!`. */
  readonly shown: string;
}

/** A formula whose result no program has saved with it. */
export interface UncachedCell {
  readonly is: "uncached";
  readonly formula: string;
}

/**
 * Hours and minutes as spreadsheets show them, with seconds where there are any.
 *
 * @example hoursText(2_220) // => "37:00"
 * @example hoursText(-0.5) // => "-0:00:30"
 */
export function hoursText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  const shownParts = seconds % 60 === 0 ? parts.slice(0, 1) : parts;
  return `${minutes < 0 ? "-" : ""}${[Math.floor(seconds / 3_600), ...shownParts].join(":")}`;
}

/**
 * A cell's name as spreadsheets give it; row and column are counted from 0.
 *
 * @example cellName(13, 2) // => "C14"
 * @example cellName(0, 701) // => "ZZ1"
 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/**
 * A column's letters, counted from 0.
 *
 * @example columnName(26) // => "AA"
 */
export function columnName(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}
