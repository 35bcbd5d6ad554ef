import type { WriteSheet } from "hucre/xlsx";
import { columnName, type GridCell, type GridDesign, type GridRow } from "../../sheets/index.ts";
import { looks } from "./looks.ts";
import { textCell } from "./written-cell.ts";
import { writtenValue } from "./written-value.ts";

/** A grid as the writer takes it. */
export function writtenGrid({ name, widths, rows, frozen, pagesWide, colour }: GridDesign): WriteSheet {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  let columnCount = widths.length;
  rows.forEach((row, rowIndex) => {
    columnCount = Math.max(columnCount, row.cells.length);
    row.cells.forEach((cell, column) => {
      if (cell !== null) cells.set(`${rowIndex},${column}`, written(cell, row, column));
    });
  });
  return {
    name,
    cells,
    columns: Array.from({ length: columnCount }, (_, column) => ({ width: widths[column] ?? widths.at(-1)! })),
    freezePane: {
      ...(frozen.rows > 0 && { rows: frozen.rows }),
      ...(frozen.columns > 0 && { columns: frozen.columns }),
    },
    view: { showGridLines: false, ...(colour !== undefined && { tabColor: { rgb: colour } }) },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      ...(frozen.rows > 0 && { printTitlesRow: `$1:$${frozen.rows}` }),
      ...(pagesWide > 1 && { printTitlesColumn: `$A:$${columnName(frozen.columns - 1)}` }),
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
}

function written(cell: GridCell, { looks: names }: GridRow, column: number) {
  const style = looks[names[column] ?? names.at(-1) ?? "text"];
  if (typeof cell === "object" && cell?.is === "formula")
    return { value: null, formula: cell.formula, formulaResult: cell.value, style };
  if (typeof cell === "string") return textCell(cell, style);
  return { value: writtenValue(cell).value, style };
}
