import { stringify } from "csv-stringify/browser/esm/sync";
import { ownProperty } from "../issues/index.ts";
import { asFte, asPercent, inPounds, type Millionths, type Pence } from "../money/index.ts";
import type { Cell, Cells, Column, ColumnUnit, Table } from "../tables/index.ts";
import type { CsvOptions } from "./data-set-csv.ts";
import { CSV_WRITTEN } from "./written-text.ts";

/**
 * A table as CSV that spreadsheets open right: a row of headings with units, then the rows, then the total where there is one.
 * Exact: pounds with pence and no thousand separators, FTE as a decimal, rates in percent. Lines end in CRLF, and a byte order mark,
 * unless it is not wanted, says that it is UTF-8. A text that a spreadsheet would run as a formula, such as "=1+1", stands after an apostrophe; a number
 * below nothing stays a number.
 *
 * @example
 * tableCsv({ title: "Cost", columns: [{ key: "of", label: "Of", unit: "text" }, { key: "sum", label: "2024/25", unit: "pounds" }],
 *   rows: [{ of: "Pay", sum: 62800050 }] }) // => "\ufeffOf,2024/25 (£)\r\nPay,628000.50\r\n"
 */
export function tableCsv({ columns, rows, total }: Table, { hasMark = true }: CsvOptions = {}): string {
  const cells = (row: Cells): readonly Cell[] => columns.map(({ key }) => ownProperty(row, key));
  const allCells = [columns.map(heading), ...(total ? [...rows, total] : rows).map(cells)];
  return stringify(allCells, {
    ...CSV_WRITTEN,
    bom: hasMark,
    cast: { number: (value, { index }) => writtenValue[columns[index]!.unit](value) },
  });
}

const writtenValue: { readonly [unit in ColumnUnit]: (value: number) => string } = {
  text: String,
  pounds: (value) => inPounds(value as Pence),
  fte: (value) => asFte(value).replaceAll(",", ""),
  count: String,
  rate: (value) => asPercent(value as Millionths).replace("%", ""),
};

const units: { readonly [unit in ColumnUnit]: string } = { text: "", pounds: "£", fte: "FTE", count: "", rate: "%" };

function heading({ label, unit }: Column): string {
  const wording = units[unit];
  if (wording === "" || label.includes(wording)) return label;
  return label === "" ? wording : `${label} (${wording})`;
}
