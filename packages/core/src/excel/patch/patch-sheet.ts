import { cellPosition } from "../read/references.ts";
import { attributeOf, type Tag, tagsOf } from "./tags.ts";
import { cellXml, type PatchValue } from "./written-cell.ts";

/** Values for cells of one sheet, by row and column, counted from 0. */
export type SheetPatch = ReadonlyMap<number, ReadonlyMap<number, PatchValue>>;

/** A sheet's part with values put in, and whether any took the place of a formula; or the first cell whose formula others share. */
export type PatchedSheet =
  | { readonly xml: string; readonly hadFormula: boolean }
  | { readonly shared: { readonly row: number; readonly column: number } };

/** A text put in place of what stands between two places. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface CellFound {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | undefined;
  readonly formula: "none" | "own" | "shared";
}

interface RowFound {
  readonly row: number;
  readonly opening: Tag;
  readonly contentEnd: number;
  readonly cells: readonly CellFound[];
}

/** A sheet with values put into cells; all else stays byte for byte as it was. */
export function patchSheet(xml: string, patch: SheetPatch): PatchedSheet {
  const { rows, data, dataEnd } = rowsIn(xml, patch);
  const splices: Splice[] = [];
  const fresh: string[] = [];
  let hadFormula = false;
  for (const [row, values] of [...patch].sort(([first], [second]) => first - second)) {
    const found = rows.find((held) => held.row === row);
    const columns = [...values].sort(([first], [second]) => first - second);
    if (found === undefined || found.opening.is === "empty") {
      const cells = columns.map(([column, value]) => cellXml(row, column, value, undefined, data.prefix)).join("");
      const text = `<${data.prefix}row r="${row + 1}">${cells}</${data.prefix}row>`;
      const next = rows.find((held) => held.row > row);
      if (found) splices.push({ start: found.opening.start, end: found.opening.end, text });
      else if (next) splices.push({ start: next.opening.start, end: next.opening.start, text });
      else fresh.push(text);
      continue;
    }
    for (const [column, value] of columns) {
      const cell = found.cells.find((held) => held.column === column);
      if (cell?.formula === "shared") return { shared: { row, column } };
      if (cell?.formula === "own") hadFormula = true;
      const next = found.cells.find((held) => held.column > column)?.start ?? found.contentEnd;
      const text = cellXml(row, column, value, cell?.style, data.prefix);
      splices.push({ start: cell?.start ?? next, end: cell?.end ?? next, text });
    }
  }
  if (fresh.length > 0) splices.push(afterLast(data, dataEnd, fresh.join("")));
  return { xml: spliced(xml, splices), hadFormula };
}

/** Rows after the last of a sheet; one that has none may be written as an empty element. */
const afterLast = (data: Tag, dataEnd: number, text: string): Splice =>
  data.is === "empty"
    ? { start: data.start, end: data.end, text: `<${data.prefix}sheetData>${text}</${data.prefix}sheetData>` }
    : { start: dataEnd, end: dataEnd, text };

function spliced(xml: string, splices: readonly Splice[]): string {
  let text = "";
  let position = 0;
  for (const splice of [...splices].sort((first, second) => first.start - second.start)) {
    text += xml.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return text + xml.slice(position);
}

/** The rows of a sheet, those that are patched with their cells. */
function rowsIn(xml: string, patch: SheetPatch) {
  const rows: RowFound[] = [];
  let [row, column] = [-1, -1];
  let data: Tag = { name: "", prefix: "", is: "empty", start: xml.length, end: xml.length };
  let [opening, cells, dataEnd]: [Tag | undefined, CellFound[], number] = [undefined, [], xml.length];
  let cell: Tag | undefined;
  let formula: CellFound["formula"] = "none";
  const endCell = (tag: Tag): void => {
    const reference = attributeOf(xml, cell!, "r");
    column = reference === undefined ? column + 1 : (cellPosition(reference)?.column ?? column + 1);
    if (patch.has(row))
      cells.push({ column, start: cell!.start, end: tag.end, style: attributeOf(xml, cell!, "s"), formula });
    cell = undefined;
  };
  for (const tag of tagsOf(xml)) {
    if (tag.name === "sheetData") {
      if (tag.is === "closing") dataEnd = tag.start;
      else data = tag;
      if (tag.is !== "opening") break;
    } else if (tag.name === "row" && tag.is !== "closing") {
      row = Number(attributeOf(xml, tag, "r") ?? row + 2) - 1;
      [opening, cells, column] = [tag, [], -1];
      if (tag.is === "empty") rows.push({ row, opening: tag, contentEnd: tag.end, cells });
    } else if (tag.name === "row") rows.push({ row, opening: opening!, contentEnd: tag.start, cells });
    else if (tag.name === "c" && tag.is !== "closing") {
      [cell, formula] = [tag, "none"];
      if (tag.is === "empty") endCell(tag);
    } else if (tag.name === "c") endCell(tag);
    else if (tag.name === "f" && tag.is !== "closing")
      formula = attributeOf(xml, tag, "t") === undefined || attributeOf(xml, tag, "t") === "normal" ? "own" : "shared";
  }
  return { rows, data, dataEnd };
}
