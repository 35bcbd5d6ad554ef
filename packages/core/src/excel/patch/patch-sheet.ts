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
export function patchSheet(sheetXml: string, sheetPatch: SheetPatch): PatchedSheet {
  const { rows: rowsFound, data: sheetData, dataEnd } = rowsIn(sheetXml, sheetPatch);
  const splices: Splice[] = [];
  const rowsAfterLast: string[] = [];
  let hadFormula = false;
  for (const [rowIndex, rowValues] of [...sheetPatch].sort(([first], [second]) => first - second)) {
    const rowFound = rowsFound.find((held) => held.row === rowIndex);
    const columns = [...rowValues].sort(([first], [second]) => first - second);
    if (rowFound === undefined || rowFound.opening.is === "empty") {
      const cellsFound = columns
        .map(([columnIndex, value]) => cellXml(rowIndex, columnIndex, value, undefined, sheetData.prefix))
        .join("");
      const replacement = `<${sheetData.prefix}row r="${rowIndex + 1}">${cellsFound}</${sheetData.prefix}row>`;
      const nextElement = rowsFound.find((held) => held.row > rowIndex);
      if (rowFound) splices.push({ start: rowFound.opening.start, end: rowFound.opening.end, text: replacement });
      else if (nextElement)
        splices.push({ start: nextElement.opening.start, end: nextElement.opening.start, text: replacement });
      else rowsAfterLast.push(replacement);
      continue;
    }
    for (const [columnIndex, value] of columns) {
      const cellTag = rowFound.cells.find((held) => held.column === columnIndex);
      if (cellTag?.formula === "shared") return { shared: { row: rowIndex, column: columnIndex } };
      if (cellTag?.formula === "own") hadFormula = true;
      const nextElement = rowFound.cells.find((held) => held.column > columnIndex)?.start ?? rowFound.contentEnd;
      const replacement = cellXml(rowIndex, columnIndex, value, cellTag?.style, sheetData.prefix);
      splices.push({ start: cellTag?.start ?? nextElement, end: cellTag?.end ?? nextElement, text: replacement });
    }
  }
  if (rowsAfterLast.length > 0) splices.push(afterLast(sheetData, dataEnd, rowsAfterLast.join("")));
  return { xml: spliced(sheetXml, splices), hadFormula };
}

/** Rows after the last of a sheet; one that has none may be written as an empty element. */
const afterLast = (sheetData: Tag, dataEnd: number, replacement: string): Splice =>
  sheetData.is === "empty"
    ? {
        start: sheetData.start,
        end: sheetData.end,
        text: `<${sheetData.prefix}sheetData>${replacement}</${sheetData.prefix}sheetData>`,
      }
    : { start: dataEnd, end: dataEnd, text: replacement };

function spliced(sheetXml: string, splices: readonly Splice[]): string {
  let replacement = "";
  let position = 0;
  for (const splice of [...splices].sort((first, second) => first.start - second.start)) {
    replacement += sheetXml.slice(position, splice.start) + splice.text;
    position = splice.end;
  }
  return replacement + sheetXml.slice(position);
}

/** The rows of a sheet, those that are patched with their cells. */
function rowsIn(sheetXml: string, sheetPatch: SheetPatch) {
  const rowsFound: RowFound[] = [];
  let [rowIndex, columnIndex] = [-1, -1];
  let sheetData: Tag = { name: "", prefix: "", is: "empty", start: sheetXml.length, end: sheetXml.length };
  let [opening, cellsFound, dataEnd]: [Tag | undefined, CellFound[], number] = [undefined, [], sheetXml.length];
  let cellTag: Tag | undefined;
  let formula: CellFound["formula"] = "none";
  const endCell = (xmlTag: Tag): void => {
    const reference = attributeOf(sheetXml, cellTag!, "r");
    columnIndex = reference === undefined ? columnIndex + 1 : (cellPosition(reference)?.column ?? columnIndex + 1);
    if (sheetPatch.has(rowIndex))
      cellsFound.push({
        column: columnIndex,
        start: cellTag!.start,
        end: xmlTag.end,
        style: attributeOf(sheetXml, cellTag!, "s"),
        formula,
      });
    cellTag = undefined;
  };
  for (const xmlTag of tagsOf(sheetXml)) {
    if (xmlTag.name === "sheetData") {
      if (xmlTag.is === "closing") dataEnd = xmlTag.start;
      else sheetData = xmlTag;
      if (xmlTag.is !== "opening") break;
    } else if (xmlTag.name === "row" && xmlTag.is !== "closing") {
      rowIndex = Number(attributeOf(sheetXml, xmlTag, "r") ?? rowIndex + 2) - 1;
      [opening, cellsFound, columnIndex] = [xmlTag, [], -1];
      if (xmlTag.is === "empty")
        rowsFound.push({ row: rowIndex, opening: xmlTag, contentEnd: xmlTag.end, cells: cellsFound });
    } else if (xmlTag.name === "row")
      rowsFound.push({ row: rowIndex, opening: opening!, contentEnd: xmlTag.start, cells: cellsFound });
    else if (xmlTag.name === "c" && xmlTag.is !== "closing") {
      [cellTag, formula] = [xmlTag, "none"];
      if (xmlTag.is === "empty") endCell(xmlTag);
    } else if (xmlTag.name === "c") endCell(xmlTag);
    else if (xmlTag.name === "f" && xmlTag.is !== "closing")
      formula =
        attributeOf(sheetXml, xmlTag, "t") === undefined || attributeOf(sheetXml, xmlTag, "t") === "normal"
          ? "own"
          : "shared";
  }
  return { rows: rowsFound, data: sheetData, dataEnd };
}
