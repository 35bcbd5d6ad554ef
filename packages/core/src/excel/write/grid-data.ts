import { type Cell, columnName, type FormulaCell, type GridCell, type GridDesign } from "../../sheets/index.ts";
import { wrappedHeight } from "./widths.ts";
import type { Styles } from "./written-grid.ts";
import { writtenValue } from "./written-value.ts";

/** The rows of a grid as a sheet of a workbook holds them: a formula that a row has along it is written once, and shared. */
export function gridData({ rows, widths }: GridDesign, styles: Styles): string {
  const letters: string[] = [];
  const pieces: string[] = [];
  let sharedCount = 0;
  rows.forEach(({ cells, looks, along }, rowIndex) => {
    if (cells.length === 0) return;
    const number = rowIndex + 1;
    const height = looks.includes("wrapped") ? wrappedHeight(cells as readonly Cell[], widths) : undefined;
    pieces.push(height === undefined ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`);
    const [from, past] = along === undefined ? [0, 0] : [along.from, along.from + along.count];
    const isShared = past - from > 1 && isShareable(cells[from]);
    if (isShared) sharedCount += 1;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]!;
      if (cell === null) continue;
      letters[column] ??= columnName(column);
      const look = looks[column] ?? looks[looks.length - 1] ?? "text";
      const place = `${letters[column]}${number}`;
      const style = styles.get(look)!;
      if (!isShared || column < from || column >= past) pieces.push(cellXml(cell, place, style));
      else if (column > from) pieces.push(sharingXml(cell as FormulaCell, place, style, sharedCount));
      else {
        const range = `${place}:${columnName(past - 1)}${number}`;
        pieces.push(sharedXml(cell as FormulaCell, place, style, `t="shared" ref="${range}" si="${sharedCount}"`));
      }
    }
    pieces.push("</row>");
  });
  return pieces.join("");
}

/** Whether cells may share a formula: Excel shares none that names another sheet. */
const isShareable = (cell: GridCell | undefined): boolean =>
  typeof cell === "object" && cell?.is === "formula" && typeof cell.value === "number" && !cell.formula.includes("!");

const sharedXml = ({ formula, value }: FormulaCell, place: string, style: number, shares: string): string =>
  `<c r="${place}" s="${style}"><f ${shares}>${escaped(formula)}</f><v>${value}</v></c>`;

const sharingXml = ({ value }: FormulaCell, place: string, style: number, shared: number): string =>
  `<c r="${place}" s="${style}"><f t="shared" si="${shared}"/><v>${value}</v></c>`;

function cellXml(cell: GridCell, place: string, style: number): string {
  if (typeof cell === "number") return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === "object" && cell?.is === "formula") {
    const { formula, value } = cell;
    return typeof value === "number"
      ? `<c r="${place}" s="${style}"><f>${escaped(formula)}</f><v>${value}</v></c>`
      : `<c r="${place}" s="${style}" t="str"><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
  }
  const { value } = writtenValue(cell);
  if (typeof value === "number") return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value ?? "")}</t></is></c>`;
}

/** Marks that no file of this kind may hold, whoever typed them. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;
const MARKUP = /[&<>]/;

function escaped(text: string): string {
  const clean = text.replace(UNWRITABLE, " ");
  if (!MARKUP.test(clean)) return clean;
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
