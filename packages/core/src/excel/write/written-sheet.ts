import type { CellStyle, WriteSheet } from "hucre/xlsx";
import { PlanError, textTooLong } from "../../issues/index.ts";
import { cellPlace, columnName, firstRowOf, headingRowOf, type SheetDesign } from "../../sheets/index.ts";
import { INPUT } from "./looks.ts";
import { headingRules, type RangeOf, rulesOf } from "./rules.ts";
import { columnWidths, pagesBeside, READING_WIDTH, wrappedHeight } from "./widths.ts";
import { bodyCell, READING, type StyledCell, textCell } from "./written-cell.ts";

const MOST_LETTERS = 32_767;
const FONT = { name: "Calibri", size: 11 };
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 } };
const HEADING: CellStyle = { font: { ...FONT, bold: true }, alignment: { wrapText: true, vertical: "top" } };

/** A sheet as the writer takes it. */
export function writtenSheet(sheet: SheetDesign, tableNumber: number, rangeOf: RangeOf): WriteSheet {
  const { name, title, introduction, columns, rows } = sheet;
  refuseTwins(sheet);
  const [headingRow, firstRow] = [headingRowOf(sheet), firstRowOf(sheet)];
  const cells = new Map<string, StyledCell>();
  const put = (row: number, column: number, cell: StyledCell): void => {
    if (typeof cell.value === "string") refuseLongText(cell.value, cellPlace(name, row, column));
    cells.set(`${row},${column}`, cell);
  };
  put(0, 0, textCell(title, TITLE));
  introduction.forEach((line, position) => {
    put(position + 1, 0, textCell(line, columns.length === 0 ? READING : {}));
  });
  columns.forEach(({ heading }, column) => {
    put(headingRow, column, textCell(heading, HEADING));
  });
  const coloured = (cell: StyledCell): StyledCell =>
    sheet.isInput ? { ...cell, style: { ...cell.style, ...INPUT } } : cell;
  const tableRows = rows.length === 0 ? [[]] : rows;
  tableRows.forEach((row, position) => {
    const width = Math.max(columns.length, row.length);
    for (let column = 0; column < width; column += 1)
      put(firstRow + position, column, coloured(bodyCell(row[column] ?? null, columns[column]?.format ?? "number")));
  });
  if (columns.length === 0) {
    const heights = introduction.flatMap((line, position) => {
      const height = wrappedHeight([line], [READING_WIDTH]);
      return height === undefined ? [] : [[position + 1, { height }] as const];
    });
    return { name, cells, columns: [{ width: READING_WIDTH }], rowDefs: new Map(heights), ...printed() };
  }
  const widths = columnWidths(sheet);
  const heights = rows.flatMap((row, position) => {
    const height = wrappedHeight(row, widths);
    return height === undefined ? [] : [[firstRow + position, { height }] as const];
  });
  const lastRow = firstRow + tableRows.length;
  return {
    name,
    cells,
    columns: widths.map((width) => ({ width })),
    ...(heights.length > 0 && { rowDefs: new Map(heights) }),
    freezePane: { rows: firstRow },
    tables: [
      {
        name: `Table_${tableNumber}`,
        range: `A${headingRow + 1}:${columnName(columns.length - 1)}${lastRow}`,
        columns: columns.map(({ heading }) => ({ name: heading })),
        style: "TableStyleLight1",
      },
    ],
    dataValidations: columns.flatMap((column, position) => [
      headingRules(column, position, headingRow),
      rulesOf(column, position, firstRow, lastRow, rangeOf(column)),
    ]),
    ...printed(headingRow, pagesBeside(widths)),
  };
}

/** Tables cannot have two columns of one name: a programmer's mistake. */
function refuseTwins({ name, columns }: SheetDesign): void {
  const headings = columns.map(({ heading }) => heading.toLowerCase());
  if (headings.includes("") || new Set(headings).size < headings.length)
    throw new RangeError(`the sheet ${name} has two columns of one name, or one without`);
}

function refuseLongText(value: string, place: string): void {
  if (value.length <= MOST_LETTERS) return;
  throw new PlanError([{ ...textTooLong(value.length, MOST_LETTERS), path: "", at: place }]);
}

/** On A4, as wide as the page or as so many, with the headings and the first column on every page. */
function printed(headingRow?: number, pagesWide = 1): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const titles =
    headingRow === undefined
      ? {}
      : {
          printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}`,
          ...(pagesWide > 1 && { printTitlesColumn: "$A:$A" }),
        };
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: headingRow === undefined ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: pagesWide,
      fitToHeight: 0,
      ...titles,
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  };
}
