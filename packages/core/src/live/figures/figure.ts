import {
  byColumn,
  byValue,
  type CellText,
  CHUNK,
  type FormulaRule,
  type Range,
  rangeOfFormula,
  TIGHT,
  toCells,
} from "../../formula/index.ts";

/**
 * A figure of a workbook: how a cell names it or works it out, what it comes to in every column of its row (or once for all of them), and
 * between which bounds it stays whatever people type.
 */
export interface Figure extends CellText {
  readonly value: number | readonly number[];
  readonly range: Range;
}

/** Stand in a formula for the letters of the column that a cell is in, and of those before and after it. */
export const HERE = "\u0001";
export const BEFORE = "\u0002";
export const AFTER = "\u0003";

/** What a figure comes to in a column. */
export const valueIn = ({ value }: Figure, column: number): number =>
  typeof value === "number" ? value : value[column]!;

/** How many columns some figures have; nothing where each is one for all columns. */
const columnsOf = (figures: readonly Figure[]): number | undefined => {
  for (const { value } of figures) if (typeof value !== "number") return value.length;
  return undefined;
};

/** What figures come to together, column by column. */
export function valuesOf(figures: readonly Figure[], work: (...values: number[]) => number): Figure["value"] {
  const columns = columnsOf(figures);
  if (columns === undefined) return work(...figures.map((figure) => valueIn(figure, 0)));
  return Array.from({ length: columns }, (_entry, column) => work(...figures.map((figure) => valueIn(figure, column))));
}

type Taken<Name extends string> = { readonly [name in Name]: Figure };

/**
 * A rule of costing as a figure: its formula for the cell out of the rule's own, its value out of the rule's own reader.
 *
 * @throws RangeError where a cell could not work it out exactly
 */
export function ruled<Name extends string>(rule: FormulaRule<Name>, taken: Taken<Name>): Figure {
  const names = Object.keys(taken) as Name[];
  const figures = names.map((name) => taken[name]);
  const ranges = Object.fromEntries(names.map((name) => [name, taken[name].range])) as { [name in Name]: Range };
  const { least, most } = rangeOfFormula(rule.is, ranges);
  const columns = columnsOf(figures);
  return {
    ...toCells(rule, taken, ranges),
    value: columns === undefined ? onceFor(rule, taken, names) : inColumns(rule, taken, names, columns),
    range: { least: Number(least), most: Number(most) },
  };
}

function onceFor<Name extends string>(rule: FormulaRule<Name>, taken: Taken<Name>, names: readonly Name[]): number {
  const inputs = {} as { [name in Name]: number };
  for (const name of names) inputs[name] = valueIn(taken[name], 0);
  return byValue(rule)(inputs);
}

/** A rule's reader over columns, with columns to read from. */
interface ColumnReader {
  readonly read: ReturnType<typeof byColumn>;
  readonly columns: Map<string, Float64Array>;
}

const readers = new WeakMap<object, ColumnReader>();

function inColumns<Name extends string>(
  rule: FormulaRule<Name>,
  taken: Taken<Name>,
  names: readonly Name[],
  count: number,
): readonly number[] {
  const reader = readers.get(rule) ?? { read: byColumn([rule]) as ColumnReader["read"], columns: new Map() };
  readers.set(rule, reader);
  const values = new Array<number>(count);
  for (let first = 0; first < count; first += CHUNK) {
    const size = Math.min(CHUNK, count - first);
    for (const name of names) {
      const column = reader.columns.get(name) ?? new Float64Array(CHUNK);
      reader.columns.set(name, column);
      const { value } = taken[name];
      if (typeof value === "number") column.fill(value, 0, size);
      else for (let position = 0; position < size; position += 1) column[position] = value[first + position]!;
    }
    const [results] = reader.read(Object.fromEntries(reader.columns), size);
    for (let position = 0; position < size; position += 1) values[first + position] = results![position]! + 0;
  }
  return values;
}

/** A cell, or another text that holds together, with what it comes to. */
export const figureOf = (text: string, value: Figure["value"], range: Range): Figure => ({
  text,
  level: TIGHT,
  value,
  range,
});

/** A number as it is, as a switch or a count of a formula's own. */
export const literal = (value: number): Figure => figureOf(String(value), value, { least: value, most: value });

/** A figure in the column before; in the first column nothing. */
export const before = (sheetRow: number, value: readonly number[], range: Range): Figure =>
  figureOf(`N(${BEFORE}${sheetRow})`, [0, ...value.slice(0, -1)], {
    least: Math.min(0, range.least),
    most: Math.max(0, range.most),
  });
