import { contract, type Forecast } from "../forecast/index.ts";
import { forecastTables } from "./forecast-tables.ts";
import { withoutEmpty } from "./shown.ts";
import type { ColumnUnit } from "./table.ts";

/** A figure or a text as a cell of a spreadsheet holds it: pounds, FTE and shares as numbers. */
export type NamedValue = string | number | null;

/** What stands behind every name of a template: figures by their names in the data, each with the rows that it fills. */
export type FiguresByName = ReadonlyMap<string, readonly (readonly NamedValue[])[]>;

/** What the name of a figure begins with in a template. */
export const NAME_PREFIX = "outturn.";

/** A figure's name as a spreadsheet can hold it, where only letters, digits, full stops and underscores may stand: `outturn.cost.total.2025_26`. */
const nameInTemplate = (figureName: string): string =>
  NAME_PREFIX + figureName.toLowerCase().replace(/[^\p{L}\p{N}._]/gu, "_");

/**
 * Every figure of a forecast by the name that a template has for it: one figure a cell, the years of a figure along a row, a table in its
 * rows without headings.
 */
export function figuresByName(forecast: Forecast): FiguresByName {
  const found = new Map<string, (readonly NamedValue[])[]>();
  const walk = (rawValue: unknown, figureName: string): void => {
    if (typeof rawValue !== "object" || rawValue === null) {
      found.set(nameInTemplate(figureName), [[inCell(rawValue)]]);
      return;
    }
    const entries = Object.entries(rawValue);
    if (entries.length > 0 && entries.every(([, inside]) => typeof inside !== "object"))
      found.set(nameInTemplate(figureName), [entries.map(([, inside]) => inCell(inside))]);
    for (const [key, inside] of entries) walk(inside, `${figureName}${figureName === "" ? "" : "."}${key}`);
  };
  const { notes, ...figures } = contract(forecast);
  walk(figures, "");
  found.set(
    nameInTemplate("notes"),
    notes.map(({ text }) => [text]),
  );
  for (const { name, table } of forecastTables(forecast)) {
    const tableRows = table.total ? [...table.rows, table.total] : table.rows;
    const rows = tableRows.map((cells) =>
      withoutEmpty(table).map(({ key, unit }) => ofUnit(new Map(Object.entries(cells)).get(key), unit)),
    );
    found.set(nameInTemplate(`tables.${name}`), rows);
  }
  found.delete(NAME_PREFIX);
  return found;
}

const decimal = /^-?\d+\.\d\d$/;

/** Pounds of the contract are texts of decimals. */
function inCell(rawValue: unknown): NamedValue {
  if (typeof rawValue === "string") return decimal.test(rawValue) ? Number(rawValue) : rawValue;
  return typeof rawValue === "number"
    ? rawValue
    : rawValue === undefined || rawValue === null
      ? null
      : String(rawValue);
}

const UNITS: { readonly [unit in ColumnUnit]: number } = {
  text: 1,
  count: 1,
  pounds: 100,
  fte: 10_000,
  rate: 1_000_000,
};

const ofUnit = (cell: string | number | undefined, unit: ColumnUnit): NamedValue =>
  cell === undefined ? null : typeof cell === "string" ? cell : cell / UNITS[unit];
