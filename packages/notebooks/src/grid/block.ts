/** Rows of texts, as spreadsheets copy and paste them. */
export type Block = readonly (readonly string[])[];

/**
 * The rows that somebody pastes: the plain text where it has several cells, else the first table of the markup, which is read and never
 * shown.
 *
 * @example blockOf("42000\t\"two\nlines\"\r\n43000\t\r\n", "") // => [["42000", "two\nlines"], ["43000", ""]]
 */
export function blockOf(plain: string, markup: string): Block {
  if (!/[\t\n]/.test(plain.trim()) && markup !== "") {
    const table = new DOMParser().parseFromString(markup, "text/html").querySelector("table");
    if (table !== null) return tableBlock(table);
  }
  return plainBlock(plain);
}

/** Plain text: tabs between cells, quotes around those with line ends in them, and the line end after the last row dropped. */
function plainBlock(plain: string): Block {
  const rows: string[][] = [[]];
  let start = 0;
  const text = plain.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  while (start <= text.length) {
    const quoted = text[start] === '"' ? quotedEnd(text, start) : undefined;
    const end = quoted ?? cellEnd(text, start);
    const cell = text.slice(start, end);
    rows.at(-1)!.push(unguarded(quoted === undefined ? cell : cell.slice(1, -1).replaceAll('""', '"')));
    if (text[end] === "\n") rows.push([]);
    start = end + 1;
  }
  if (rows.length > 1 && rows.at(-1)!.join("") === "" && text.endsWith("\n")) rows.pop();
  return rows;
}

function cellEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return end;
}

/** Where a cell in quotes ends; nothing where its quotes are its own. */
function quotedEnd(text: string, start: number): number | undefined {
  for (let position = start + 1; position < text.length; position += 1) {
    if (text[position] !== '"') continue;
    if (text[position + 1] !== '"') {
      const after = text[position + 1];
      return after === undefined || after === "\t" || after === "\n" ? position + 1 : undefined;
    }
    position += 1;
  }
  return undefined;
}

/** Cells that go over several rows or columns leave the others empty. */
function tableBlock(table: HTMLTableElement): Block {
  const rows: string[][] = [];
  const taken = new Set<string>();
  [...table.rows].forEach((row, rowIndex) => {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while (taken.has(`${rowIndex} ${texts.length}`)) texts.push("");
      for (let down = 1; down < Math.min(cell.rowSpan, MOST_SPANNED); down += 1)
        for (let across = 0; across < Math.min(cell.colSpan, MOST_SPANNED); across += 1)
          taken.add(`${rowIndex + down} ${texts.length + across}`);
      texts.push(wordsOf(cell));
      for (let across = 1; across < Math.min(cell.colSpan, MOST_SPANNED); across += 1) texts.push("");
    }
    rows.push(texts);
  });
  return rows;
}

const MOST_SPANNED = 1_000;

/** The words of a cell; what breaks a line in it is a blank. */
function wordsOf(cell: HTMLTableCellElement): string {
  for (const mark of cell.querySelectorAll("br, p + p, div + div")) mark.before(" ");
  return unguarded((cell.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim());
}

/** A text that a spreadsheet would run as a formula; a sum with a sign is none. */
const isFormula = (text: string): boolean => /^[=+\-@＝＋－＠]/u.test(text) && !/^[+-]?[£\d.,%]+$/.test(text);

/** Texts that would be run stand after an apostrophe where they are copied; it goes again where they are pasted here. */
const guarded = (text: string): string => (isFormula(text) ? `'${text}` : text);

const unguarded = (text: string): string => (text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text);

/**
 * Rows of texts as plain text that spreadsheets and documents take.
 *
 * @example blockText([["Lead", "42,000"], ["=1+1", "two\nlines"]]) // => "Lead\t42,000\n'=1+1\t\"two\nlines\""
 */
export const blockText = (block: Block): string =>
  block.map((row) => row.map((text) => inCell(guarded(text))).join("\t")).join("\n");

const inCell = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
