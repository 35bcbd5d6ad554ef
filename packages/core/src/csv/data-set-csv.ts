import { asFte, inPounds, type Pence } from "../money/index.ts";
import { type DataColumn, type DataSet, isCoded, type NumberKind } from "../tables/index.ts";
import { BYTE_ORDER_MARK, fieldText } from "./written-text.ts";

/** How CSV is written. */
export interface CsvOptions {
  /** Whether it begins with a byte order mark, without which Excel takes a file for another alphabet; by default it does. */
  readonly hasMark?: boolean;
}

const ROWS_AT_ONCE = 20_000;

/**
 * A set of data as CSV, some thousand rows at a time: a row of names, then the rows. Pounds have two decimals, days are as `2024-04-01`, a
 * field with nothing in it is nothing. Lines end in CRLF; a text that a spreadsheet would run as a formula stands after an apostrophe, a
 * number below nothing stays a number.
 *
 * @example
 * const sum = { name: "pounds", kind: "pounds", says: "", values: Float64Array.of(-62800050) };
 * [...dataSetCsv({ name: "sums", says: "", rowCount: 1, columns: [sum] }, { hasMark: false })].join("") // => "pounds\r\n-628000.50\r\n"
 */
export function* dataSetCsv({ columns, rowCount }: DataSet, { hasMark = true }: CsvOptions = {}): Generator<string> {
  yield `${hasMark ? BYTE_ORDER_MARK : ""}${columns.map(({ name }) => name).join(",")}\r\n`;
  const fieldOf = columns.map(fieldsOf);
  for (let start = 0; start < rowCount; start += ROWS_AT_ONCE) {
    const end = Math.min(rowCount, start + ROWS_AT_ONCE);
    let text = "";
    for (let row = start; row < end; row += 1) {
      for (let column = 0; column < fieldOf.length; column += 1)
        text += column === 0 ? fieldOf[column]!(row) : `,${fieldOf[column]!(row)}`;
      text += "\r\n";
    }
    yield text;
  }
}

/** The field of each row of a column. */
function fieldsOf(column: DataColumn): (row: number) => string {
  if (isCoded(column)) {
    const { codes } = column;
    const words = column.words.map((word) => (word === undefined ? "" : fieldText(word)));
    return (row) => words[codes[row]!]!;
  }
  const { values } = column;
  const write = WRITTEN[column.kind];
  return (row) => (Number.isNaN(values[row]) ? "" : write(values[row]!));
}

const WRITTEN: { readonly [kind in NumberKind]: (value: number) => string } = {
  pence: String,
  pounds: (value) => inPounds(value as Pence),
  fte: (value) => asFte(value).replaceAll(",", ""),
  whole: String,
};
