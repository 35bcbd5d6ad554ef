import { columnName, type GridCell, type Look } from "../../sheets/index.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { addFigures, type LiveSheet, type RowFigure } from "../live-sheet.ts";

/** The place of the column before the first year, in which what is there when the plan begins stands. */
export const OPENING = 4;

/** What stands there, for every year. */
export const openingFigure = (row: number, value: number): Figure =>
  figureOf(`$${columnName(OPENING)}$${row}`, value, YEARLY);

/** The bounds of a year's sums: £10,000m. */
export const YEARLY = { least: 0, most: 1_000_000_000_000 };

/** The same in the year before; in the first year what stands before the years. */
export const rowBefore = (row: number, value: readonly number[], opening: number): Figure =>
  figureOf(`N(\u0002${row})`, [opening, ...value.slice(0, -1)], YEARLY);

/** Writes a row of years whose values the library has worked out; a test holds that its formula comes to them. */
export function addYearRow(
  sheet: LiveSheet,
  words: readonly GridCell[],
  figure: Figure,
  value: readonly number[],
  look: Look = "pence",
): RowFigure {
  const row = addFigures(
    sheet,
    words,
    { ...figure, value },
    look,
    look.startsWith("total") ? ["total-label"] : ["label"],
  );
  return { ...row, range: YEARLY, elsewhere: { ...row.elsewhere, range: YEARLY } };
}
