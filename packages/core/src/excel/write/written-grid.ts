import type { WriteSheet } from "hucre/xlsx";
import { columnName, type GridDesign, type Look } from "../../sheets/index.ts";
import { looks } from "./looks.ts";

const LOOKS = Object.keys(looks) as readonly Look[];

/**
 * A grid as the writer takes it: with one cell of each look in place of its own, from which the numbers of their styles are read. A workbook
 * of formulas has hundreds of thousands of cells, which `gridData` then writes by itself.
 */
export function writtenGrid({ name, widths, rows, frozen, pagesWide, colour }: GridDesign): WriteSheet {
  const columnCount = rows.reduce((most, { cells }) => Math.max(most, cells.length), widths.length);
  return {
    name,
    cells: new Map(LOOKS.map((look, position) => [`0,${position}`, { value: position, style: looks[look] }])),
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

const DIMENSION = '<dimension ref="';
const [BEGINS, ENDS] = ["<sheetData>", "</sheetData>"];

/** A sheet as it was packed, with the cells of a grid in place of those that stood for its looks. */
export function withGrid(
  xml: string,
  grid: GridDesign,
  gridData: (grid: GridDesign, styles: Styles) => string,
): string {
  const [start, end] = [xml.indexOf(BEGINS), xml.indexOf(ENDS)];
  if (start < 0 || end < 0) throw new RangeError(`the sheet ${grid.name} was packed without cells`);
  const styles = stylesIn(xml.slice(start, end));
  const head = withDimension(xml.slice(0, start), grid);
  return `${head}${BEGINS}${gridData(grid, styles)}${xml.slice(end)}`;
}

/** The cells that a sheet says it has: those of its grid. */
function withDimension(head: string, { rows }: GridDesign): string {
  const [first, past] = [head.indexOf(DIMENSION), head.indexOf('"', head.indexOf(DIMENSION) + DIMENSION.length)];
  if (first < 0) return head;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  return `${head.slice(0, first)}${DIMENSION}A1:${columnName(width - 1)}${Math.max(1, rows.length)}${head.slice(past)}`;
}

/** The number of the style of each look. */
export type Styles = ReadonlyMap<Look, number>;

function stylesIn(sheetData: string): Styles {
  return new Map(
    LOOKS.map((look, position) => {
      const cell = sheetData.indexOf(`r="${columnName(position)}1"`);
      const style = sheetData.indexOf('s="', cell);
      return [look, cell < 0 || style < 0 ? 0 : Number(sheetData.slice(style + 3, sheetData.indexOf('"', style + 3)))];
    }),
  );
}
