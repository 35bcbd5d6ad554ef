import { CsvError, parse } from "csv-parse/browser/esm/sync";
import { type Finding, listNotRead, PlanError } from "../issues/index.ts";
import type { Book, Cell } from "../sheets/index.ts";
import { decodeText } from "./decode-text.ts";
import { doubtfulDecodings } from "./doubtful.ts";
import { type Delimiter, findDelimiter, withoutSeparatorLine } from "./find-delimiter.ts";

/** The longest that a row may be, in letters: what is longer has a quote that nothing closes. */
const LONGEST_ROW = 1_000_000;

/**
 * The one sheet of a text with commas, semicolons, tabs or upright strokes between its cells. Every cell is a text as it stands, and a
 * blank one is nothing. What is odd about the text is in the book's remarks.
 *
 * @param fileName - the file as the user knows it
 * @throws PlanError where the bytes are no text, or no text of cells
 * @example readCsv(new TextEncoder().encode("Post,FTE\nA1,0.5\n"), "list.csv").sheets[0]?.rows[1] // => ["A1", "0.5"]
 */
export function readCsv(bytes: Uint8Array, fileName: string): Book {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuse(fileName, listNotRead("it holds bytes that are no text"));
  const { body, stated } = withoutSeparatorLine(decoded.text.replace(/^\ufeff/, ""));
  if (body.trim() === "") return refuse(fileName, listNotRead("there is nothing in it"));
  const { rows, relaxed } = rowsOf(body, stated ?? findDelimiter(body), fileName);
  const remarks = [
    ...doubtfulDecodings(body, decoded.encoding),
    ...(relaxed ? ["A quote stands in the middle of a cell; it is read as a letter."] : []),
    ...(/[\r\n]$/.test(body) ? [] : ["It does not end with a line end: it may have been cut short."]),
  ];
  const lines = linesOf(rows, stated === undefined ? 1 : 2);
  const cells = rows.map((row) => row.map((text): Cell => (text === "" ? null : text)));
  return {
    fileName,
    kind: "text",
    sheets: [
      {
        name: fileName,
        rows: cells,
        lines,
        hidden: false,
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        merged: [],
      },
    ],
    remarks,
  };
}

function refuse(fileName: string, finding: Finding, line = 1): never {
  throw new PlanError([{ ...finding, path: "", at: `${fileName}:${line}` }]);
}

interface RowsRead {
  readonly rows: readonly (readonly string[])[];
  /** Quotes in the middle of cells were taken for letters. */
  readonly relaxed: boolean;
}

function rowsOf(body: string, delimiter: Delimiter, fileName: string): RowsRead {
  try {
    return { rows: parsed(body, delimiter, false), relaxed: false };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  try {
    return { rows: parsed(body, delimiter, true), relaxed: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(fileName, listNotRead("a quote opens a cell and nothing closes it"), Number(error.lines ?? 1));
  }
}

/** All line ends are named: by itself the first one of a text is taken for the only one, and rows with another become one cell. */
const parsed = (body: string, delimiter: Delimiter, relaxed: boolean): string[][] =>
  // As bytes: of a text the library's version for pages makes them one by one.
  parse(new TextEncoder().encode(body), {
    delimiter,
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
    record_delimiter: ["\r\n", "\n", "\r"],
  }) as string[][];

/** The line in which each row begins: a cell may run over several. */
function linesOf(rows: readonly (readonly string[])[], firstLine: number): readonly number[] {
  let line = firstLine;
  return rows.map((row) => {
    const begins = line;
    line += 1;
    for (const cell of row) if (cell.includes("\n") || cell.includes("\r")) line += cell.split(/\r\n|\n|\r/).length - 1;
    return begins;
  });
}
