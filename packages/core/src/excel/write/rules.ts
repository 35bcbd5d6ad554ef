import type { DataValidation } from "hucre/xlsx";
import { type ColumnDesign, type ColumnFormat, columnName } from "../../sheets/index.ts";

/** Where the choices of a column stand. */
export type RangeOf = (column: ColumnDesign) => string | undefined;

/** Rows under the table for which its rules hold too, so that a list can grow. */
const SPARE_ROWS = 1_000;
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;
/** The first day that all spreadsheets count alike. */
const FIRST_DAY = "61";

type Kind = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

const numbers: Kind = { type: "decimal", operator: "between", formula1: "-1000000000000", formula2: "1000000000000" };
const anything: Kind = { type: "custom", formula1: "TRUE" };

/** What the cells of each format are held to: nobody is stopped from typing something else, but asked. */
const kinds: Readonly<Record<ColumnFormat, Kind>> = {
  text: anything,
  pounds: numbers,
  number: numbers,
  percent: numbers,
  day: { type: "date", operator: "greaterThanOrEqual", formula1: FIRST_DAY },
};

/** What is said and asked of the cells of a column: what stands in none of its choices is refused. */
export function rulesOf(
  column: ColumnDesign,
  position: number,
  firstRow: number,
  lastRow: number,
  listRange: string | undefined,
): DataValidation {
  const letters = columnName(position);
  return {
    ...said(column),
    ...(listRange === undefined ? kinds[column.format] : { type: "list", formula1: listRange }),
    range: `${letters}${firstRow + 1}:${letters}${lastRow + SPARE_ROWS}`,
    errorStyle: listRange === undefined ? "warning" : "stop",
  };
}

/** What is said where the cursor stands on the heading. */
export const headingRules = (column: ColumnDesign, position: number, headingRow: number): DataValidation => ({
  ...said(column),
  ...anything,
  range: `${columnName(position)}${headingRow + 1}`,
});

const said = ({ heading, note }: ColumnDesign): Omit<DataValidation, "type" | "range"> => ({
  allowBlank: true,
  showInputMessage: true,
  showErrorMessage: true,
  inputTitle: clipped(heading, LONGEST_TITLE),
  inputMessage: clipped(note, LONGEST_MESSAGE),
  errorTitle: clipped(heading, LONGEST_TITLE),
  errorMessage: clipped(note, LONGEST_MESSAGE),
});

const clipped = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
