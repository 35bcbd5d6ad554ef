import { columnName, type GridCell, type GridDesign } from "../../sheets/index.ts";
import type { Styles } from "./written-grid.ts";
import { writtenValue } from "./written-value.ts";

/** The rows of a grid as a sheet of a workbook holds them. */
export function gridData({ rows }: GridDesign, styles: Styles): string {
  const letters: string[] = [];
  const pieces: string[] = [];
  rows.forEach(({ cells, looks }, rowIndex) => {
    if (cells.length === 0) return;
    const number = rowIndex + 1;
    pieces.push(`<row r="${number}">`);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]!;
      if (cell === null) continue;
      letters[column] ??= columnName(column);
      const look = looks[column] ?? looks[looks.length - 1] ?? "text";
      pieces.push(cellXml(cell, `${letters[column]}${number}`, styles.get(look)!));
    }
    pieces.push("</row>");
  });
  return pieces.join("");
}

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
