import { columnName, type GridCell, type GridDesign, type GridRow, type Look, sheetPlace } from "../sheets/index.ts";
import type { CalculatedSheet } from "../workbook/index.ts";
import { AFTER, BEFORE, type Figure, figureOf, HERE, literal, valueIn, valuesOf } from "./figures/figure.ts";

/** A sheet that is being written: words and single figures in its first columns, then a column for each month or year. */
export interface LiveSheet {
  readonly name: CalculatedSheet;
  /** How many columns come before those of months or years. */
  readonly lead: number;
  /** The letters of each column of a month or a year. */
  readonly letters: readonly string[];
  /** The letters of the column before each of them, and after it. */
  readonly lettersBefore: readonly string[];
  readonly lettersAfter: readonly string[];
  readonly rows: GridRow[];
}

export const startSheet = (name: CalculatedSheet, lead: number, columnCount: number): LiveSheet => ({
  name,
  lead,
  letters: Array.from({ length: columnCount }, (_entry, column) => columnName(lead + column)),
  lettersBefore: Array.from({ length: columnCount }, (_entry, column) => columnName(lead + column - 1)),
  lettersAfter: Array.from({ length: columnCount }, (_entry, column) => columnName(lead + column + 1)),
  rows: [],
});

/** The number, as spreadsheets count, of the row that is written next. */
export const nextRow = ({ rows }: LiveSheet): number => rows.length + 1;

/** A row of words and single figures alone. */
export function addWords(sheet: LiveSheet, cells: readonly GridCell[], ...looks: readonly Look[]): number {
  sheet.rows.push({ cells, looks });
  return sheet.rows.length;
}

/** A row that is there to be seen through. */
export const addBlank = (sheet: LiveSheet): number => addWords(sheet, [], "text");

/** A cell that works a figure out, or holds it where it is given. */
export const cellOfFigure = (figure: Figure, column = 0): GridCell => ({
  is: "formula",
  formula: figure.text,
  value: valueIn(figure, column),
});

/**
 * A row with a figure in every column of a month or a year, each by the same formula.
 *
 * @param leadWords - what stands before them
 * @param lettersThere - the columns that it names, where they are another sheet's
 * @returns the row's figure, as other cells of the sheet name it
 */
export function addFigures(
  sheet: LiveSheet,
  leadWords: readonly GridCell[],
  figure: Figure,
  look: Look,
  wordLooks: readonly Look[] = ["label"],
  lettersThere: readonly string[] = sheet.letters,
): RowFigure {
  const sheetRow = nextRow(sheet);
  const pieces = figure.text.split(HERE);
  const [hasBefore, hasAfter] = [figure.text.includes(BEFORE), figure.text.includes(AFTER)];
  const cells: GridCell[] = Array.from({ length: sheet.lead }, (_entry, column) => leadWords[column] ?? null);
  const value: number[] = [];
  lettersThere.forEach((letters, column) => {
    const joined = pieces.length === 1 ? figure.text : pieces.join(letters);
    const withBefore = hasBefore ? joined.replaceAll(BEFORE, sheet.lettersBefore[column]!) : joined;
    const formula = hasAfter ? withBefore.replaceAll(AFTER, sheet.lettersAfter[column]!) : withBefore;
    value.push(valueIn(figure, column));
    cells.push({ is: "formula", formula, value: value[column]! });
  });
  const along = { from: sheet.lead, count: lettersThere.length };
  sheet.rows.push({ cells, looks: [...padded(wordLooks, sheet.lead), look], along });
  return rowFigure(sheet, sheetRow, value, figure.range);
}

/** A row of figures that are given, and not worked out. */
export function addGiven(
  sheet: LiveSheet,
  leadWords: readonly GridCell[],
  values: readonly number[],
  range: Figure["range"],
  look: Look = "given",
): RowFigure {
  const sheetRow = nextRow(sheet);
  const lead: GridCell[] = Array.from({ length: sheet.lead }, (_entry, column) => leadWords[column] ?? null);
  sheet.rows.push({ cells: [...lead, ...values], looks: [...padded(["label"], sheet.lead), look] });
  return rowFigure(sheet, sheetRow, values, range);
}

const padded = (looks: readonly Look[], count: number): Look[] =>
  Array.from({ length: count }, (_entry, column) => looks[column] ?? looks.at(-1)!);

/** A row of figures as cells of its own sheet name it, and as those of others do. */
export interface RowFigure extends Figure {
  readonly row: number;
  readonly value: readonly number[];
  /** In a column with the same letters of another sheet. */
  readonly elsewhere: Figure;
  /** All its cells, as `Months!$G$12:$R$12`. */
  readonly all: string;
}

function rowFigure(sheet: LiveSheet, sheetRow: number, value: readonly number[], range: Figure["range"]): RowFigure {
  const place = sheetPlace(sheet.name);
  return {
    ...figureOf(`${HERE}${sheetRow}`, value, range),
    value,
    row: sheetRow,
    elsewhere: figureOf(`${place}!${HERE}${sheetRow}`, value, range),
    all: `${place}!$${sheet.letters[0]}$${sheetRow}:$${sheet.letters.at(-1)}$${sheetRow}`,
  };
}

/** The figure of one cell of a sheet, by its column among the first ones. */
export const cellFigure = (sheetRow: number, column: number, { value, range }: Figure): Figure =>
  figureOf(`$${columnName(column)}$${sheetRow}`, valueIn({ text: "", level: 3, value, range }, 0), range);

/** A figure of one sheet as cells of another name it. */
export const onSheet = (name: CalculatedSheet, figure: Figure): Figure => ({
  ...figure,
  text: `${sheetPlace(name)}!${figure.text}`,
});

/** A sheet as it is written into a workbook. */
export const designed = (
  { name, rows }: LiveSheet,
  widths: readonly number[],
  frozen: GridDesign["frozen"],
  colour: string,
  pagesWide = 1,
): GridDesign => ({ name, rows, widths, frozen, pagesWide, colour });

/** Rows of one sheet together: as one range where they stand one under the other, else one by one. */
export function summed(rows: readonly RowFigure[]): Figure {
  const value = valuesOf(rows, (...values) => values.reduce((total, amount) => total + amount, 0));
  const range = {
    least: rows.reduce((total, figure) => total + figure.range.least, 0),
    most: rows.reduce((total, figure) => total + figure.range.most, 0),
  };
  const [first] = rows;
  if (first === undefined) return literal(0);
  if (rows.length === 1) return first;
  const isTogether = rows.every(({ row: sheetRow }, position) => sheetRow === first.row + position);
  const cells = isTogether ? `${first.text}:${rows.at(-1)!.text}` : rows.map(({ text }) => text).join(",");
  return figureOf(`SUM(${cells})`, value, range);
}
