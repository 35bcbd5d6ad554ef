import type { ReportTable } from "../../document/block.ts";
import { textOf } from "../../document/run.ts";
import type { OriginMark } from "../../marks/origin-marks.ts";
import { escapedMarkup } from "../markup.ts";
import type { Marking } from "./marking.ts";
import { BOLD, paragraphOf, runOf } from "./xml.ts";

/** The width between the margins of an A4 page, in twentieths of a point. */
const WIDTH = 9_638;
/** The first column has room for names, less where figures need it: shares of the width, in hundredths. */
const FIRST_SHARE = 40;
const LEAST_FIRST_SHARE = 22;
/** What a year or a sum takes without being broken. */
const FIGURE_SHARE = 14;

/**
 * A table with its caption above it and its note below: one row of headings, which is repeated on each page, no cell that is merged,
 * split or empty, no row that is broken over pages, and a text for those who do not see it.
 */
export function tableOf(
  { caption, columns, rows, note }: ReportTable,
  mark: OriginMark | undefined,
  marking: Marking,
): string {
  const widths = widthsOf(
    columns.length,
    columns.every(({ align }) => align === "left"),
  );
  const styleOf = (column: number): string => (columns[column]!.align === "right" ? "TableNumber" : "TableText");
  const cell = (inside: string, column: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/></w:tcPr>${paragraphOf(styleOf(column), inside)}</w:tc>`;
  const headings = columns.map(({ label }, column) => cell(runOf(label, BOLD), column));
  const body = rows.map(({ is, cells }) => {
    const inside = cells.map((textRuns, column) => cell(marking.runs(textRuns, is === "total" ? BOLD : ""), column));
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inside.join("")}</w:tr>`;
  });
  const described = `${textOf(caption)}: ${columns.map(({ label }) => label).join(", ")}`;
  return [
    paragraphOf("Caption", marking.origin(mark, marking.runs(caption))),
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${escapedMarkup(textOf(caption))}"/><w:tblDescription w:val="${escapedMarkup(described)}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings.join("")}</w:tr>`,
    ...body,
    "</w:tbl>",
    note === undefined ? "" : paragraphOf("TableNote", marking.origin(mark, marking.runs(note))),
  ].join("");
}

const firstShare = (figures: number): number =>
  Math.max(LEAST_FIRST_SHARE, Math.min(FIRST_SHARE, 100 - FIGURE_SHARE * figures));

/** Columns of texts are as wide as each other; beside figures the first has the room that names need. */
function widthsOf(count: number, isText: boolean): readonly number[] {
  const first = isText || count === 1 ? Math.floor(WIDTH / count) : Math.floor((WIDTH * firstShare(count - 1)) / 100);
  const each = count === 1 ? 0 : Math.floor((WIDTH - first) / (count - 1));
  return Array.from({ length: count }, (_, column) => (column === 0 ? first : each));
}
