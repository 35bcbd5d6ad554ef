import { columnName, type GridCell, type Look } from "../../sheets/index.ts";
import { type Figure, figureOf } from "../figures/figure.ts";
import { addFigures, type LiveSheet, type RowFigure } from "../live-sheet.ts";

/** The place of the column before the first year, in which what is there when the plan begins stands. */
export const OPENING = 4;

/** What stands there, for every year. */
export const openingFigure = (sheetRow: number, value: number): Figure =>
  figureOf(`$${columnName(OPENING)}$${sheetRow}`, value, YEARLY);

/** The bounds of a year's sums: £10,000m. */
export const YEARLY = { least: 0, most: 1_000_000_000_000 };

/** The same in the year before; in the first year what stands before the years. */
export const rowBefore = (sheetRow: number, value: readonly number[], opening: number): Figure =>
  figureOf(`N(\u0002${sheetRow})`, [opening, ...value.slice(0, -1)], YEARLY);

/** Writes a row of years whose values the library has worked out; a test holds that its formula comes to them. */
export function addYearRow(
  sheet: LiveSheet,
  words: readonly GridCell[],
  figure: Figure,
  value: readonly number[],
  look: Look = "pence",
): RowFigure {
  const sheetRow = addFigures(
    sheet,
    words,
    { ...figure, value },
    look,
    look.startsWith("total") ? ["total-label"] : ["label"],
  );
  return { ...sheetRow, range: YEARLY, elsewhere: { ...sheetRow.elsewhere, range: YEARLY } };
}
