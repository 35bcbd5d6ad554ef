import type { Forecast } from "../../forecast/index.ts";
import { columnName, type GridCell, type Look } from "../../sheets/index.ts";
import { AFTER, type Figure, figureOf, HERE, literal, valuesOf } from "../figures/figure.ts";
import { type Inputs, placeOfCell } from "../inputs.ts";
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

/** The same in the year after; after the last year nothing. */
export const rowAfter = (sheetRow: number, value: readonly number[]): Figure =>
  figureOf(`N(${AFTER}${sheetRow})`, [...value.slice(1), 0], YEARLY);

/** Sums of some years, each out of its own cell, and nothing in the others; nothing at all where a cell holds no number. */
export function yearsFigure(
  { years }: Forecast,
  inputs: Inputs,
  recordPath: readonly (string | number)[],
  value: readonly number[],
): Figure | undefined {
  const cells = years.flatMap((financialYear, yearIndex) => {
    const sheetCell = inputs.cells.cellOf([...recordPath, financialYear]);
    return sheetCell === undefined ? [] : [{ sheetCell, place: yearIndex + 1 }];
  });
  if (cells.some(({ sheetCell: { holds } }) => holds !== null && typeof holds !== "number")) return undefined;
  const text = cells.reduce(
    (otherwise, { sheetCell, place }) =>
      `IF(${HERE}$5=${place},ROUND(${placeOfCell(inputs, sheetCell)}*100,0),${otherwise})`,
    "0",
  );
  return figureOf(text, value, YEARLY);
}

/** Words, and a sum in the last column before the years. */
const BEFORE_YEARS: readonly Look[] = ["label", "label", "label", "label", "pence"];

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
    look.startsWith("total") ? ["total-label"] : BEFORE_YEARS,
  );
  return { ...sheetRow, range: YEARLY, elsewhere: { ...sheetRow.elsewhere, range: YEARLY } };
}

/** What some rows come to together; nothing where there are none. */
export function together(figures: readonly Figure[]): Figure {
  const [only] = figures;
  if (only === undefined) return literal(0);
  if (figures.length === 1) return only;
  return figureOf(
    `SUM(${figures.map(({ text }) => text).join(",")})`,
    valuesOf(figures, (...values) => values.reduce((total, amount) => total + amount, 0)),
    YEARLY,
  );
}
