import type { Day } from "../calendar/index.ts";
import type { Path } from "../issues/index.ts";
import { columnName, sheetPlace } from "../sheets/index.ts";
import type { CellPlace, PlanCells } from "../workbook/index.ts";
import { DAYS, serialOf } from "./figures/days.ts";
import { type Figure, figureOf } from "./figures/figure.ts";

/** The cells of a plan's own sheets, as figures in whole units. */
export interface Inputs {
  readonly cells: PlanCells;
  /** Every cell that a formula reads, as `Posts!$C$14`, in the order in which they were named. */
  readonly used: string[];
  /** Days that formulas take to be in their order. */
  readonly ascending: { readonly subject: string; readonly days: readonly string[] }[];
}

/** A cell by its sheet, column and row, which stay as they are in every formula. */
export function placeOfCell({ used }: Inputs, sheetCell: CellPlace): string {
  const cellPlace = absolutePlace(sheetCell);
  used.push(cellPlace);
  return cellPlace;
}

/** A cell by its sheet, column and row. */
export const absolutePlace = ({ sheetName, row: sheetRow, column }: CellPlace): string =>
  `${sheetPlace(sheetName)}!$${columnName(column)}$${sheetRow + 1}`;

/** A row of cells that stand side by side, all of them numbers or empty, as one range; nothing where they do not. */
export function placeOfCells(inputs: Inputs, fieldPaths: readonly Path[]): string | undefined {
  const found = fieldPaths.map((fieldPath) => inputs.cells.cellOf(fieldPath));
  const [first] = found;
  const isInOrder = found.every(
    (sheetCell, position) =>
      sheetCell !== undefined &&
      sheetCell.column === first!.column + position &&
      (sheetCell.holds === null || typeof sheetCell.holds === "number"),
  );
  if (first === undefined || !isInOrder) return undefined;
  for (const sheetCell of found) placeOfCell(inputs, sheetCell!);
  const last = found.at(-1)!;
  return `${absolutePlace(first)}:$${columnName(last.column)}$${last.row + 1}`;
}

/** How a kind of value becomes whole. */
interface Kind {
  readonly times: number;
  readonly least: number;
  readonly most: number;
}

/** Up to £1m a year for one person, and £10,000m for a sum of the plan. */
export const PERSONAL: Kind = { times: 100, least: 0, most: 100_000_000 };
export const AMOUNT: Kind = { times: 100, least: -1_000_000_000_000, most: 1_000_000_000_000 };
export const RATE: Kind = { times: 1_000_000, least: 0, most: 1_000_000 };
export const AWARD: Kind = { times: 1_000_000, least: -200_000, most: 200_000 };
export const FTE: Kind = { times: 10_000, least: 0, most: 10_000 };
export const COUNT: Kind = { times: 1, least: 0, most: 10_000 };
export const HUNDREDTHS: Kind = { times: 100, least: 0, most: 16_800 };
export const THOUSANDTHS: Kind = { times: 1_000, least: 0, most: 53_000 };

/**
 * A number of the plan as a figure, which a cell makes whole.
 *
 * @param value - what the plan has
 * @param unlessGiven - what an empty cell means
 * @returns nothing where the plan's sheets have no cell with a number for it
 * @throws RangeError where it is larger than formulas are exact for
 */
export function numberInput(
  inputs: Inputs,
  fieldPath: Path,
  value: number,
  kind: Kind,
  unlessGiven?: number,
): Figure | undefined {
  if (value < kind.least || value > kind.most) throw new RangeError(`${value} is larger than live formulas take`);
  const sheetCell = inputs.cells.cellOf(fieldPath);
  if (sheetCell === undefined) return undefined;
  const isText = typeof sheetCell.holds === "string" && /^-?[\d.]+%$/.test(sheetCell.holds);
  if (typeof sheetCell.holds !== "number" && !isText && !(sheetCell.holds === null && unlessGiven !== undefined))
    return undefined;
  const cellPlace = placeOfCell(inputs, sheetCell);
  const raw = isText ? `VALUE(${cellPlace})` : cellPlace;
  const whole = kind.times === 1 ? `ROUND(${raw},0)` : `ROUND(${raw}*${kind.times},0)`;
  const text = unlessGiven === undefined ? whole : `IF(${cellPlace}="",${unlessGiven},${whole})`;
  return figureOf(text, value, kind);
}

/** A day of the plan as a figure; the day that is given, where an empty cell means another. */
export function dayInput(inputs: Inputs, fieldPath: Path, unlessGiven?: Figure, later = 0): Figure | undefined {
  const sheetCell = inputs.cells.cellOf(fieldPath);
  if (sheetCell === undefined) return undefined;
  const { holds } = sheetCell;
  const isDay = typeof holds === "object" && holds !== null && holds.is === "day";
  if (!isDay && (holds !== null || unlessGiven === undefined)) return undefined;
  const cellPlace = placeOfCell(inputs, sheetCell);
  const text = later === 0 ? cellPlace : `${cellPlace}+${later}`;
  if (isDay) {
    const value = serialOf(holds.day as Day) + later;
    if (unlessGiven === undefined) return { ...figureOf(text, value, DAYS), level: later === 0 ? 3 : 1 };
    return figureOf(`IF(${cellPlace}="",${unlessGiven.text},${text})`, value, DAYS);
  }
  return figureOf(`IF(${cellPlace}="",${unlessGiven!.text},${text})`, unlessGiven!.value, DAYS);
}
