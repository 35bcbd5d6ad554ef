import { workbookDamaged } from "../../issues/index.ts";
import { cellName, sheetPlace } from "../../sheets/index.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unreadable.ts";
import type { Attributes } from "../xml/attributes.ts";
import { scanXml } from "../xml/scan.ts";
import { startGrid } from "./grid.ts";
import type { Reading } from "./reading.ts";
import { cellPosition, cellRange } from "./references.ts";
import { type SheetFound, type SheetParts, sheetFrom } from "./sheet-from.ts";
import { type SharedFormula, shiftedFormula } from "./shifted-formula.ts";
import { writtenTruth } from "./written-values.ts";
import { cellOf, type Shared } from "./xlsx-cell.ts";

/** The sheet that a part of an .xlsx holds. */
export function worksheet(
  xml: string,
  name: string,
  hidden: boolean,
  sharedParts: Shared,
  reading: Reading,
): SheetFound {
  const grid = startGrid(reading);
  const parts: SheetParts = { name, hidden, hiddenRows: [], hiddenColumns: new Set(), merged: [], formulas: new Map() };
  const shares = new Map<string, SharedFormula>();
  const damaged = (fault: string): never => refuse(workbookDamaged(`in the sheet ${sheetPlace(name)}, ${fault}`));
  let [row, column, isInRows, isInCell, isReading] = [-1, -1, false, false, false];
  let [type, style, collecting] = ["", 0, ""];
  let columnsSeen = 0;
  let value: string | undefined;
  let formula: string | undefined;
  let formulaIndex: string | undefined;
  let inlineText: string | undefined;

  const startRow = (attributes: Attributes): void => {
    const number = attributes.get("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    column = -1;
    if (!(Number.isInteger(row) && row >= 0 && row < limits.rows)) damaged("a row has no place in any sheet");
    if (writtenTruth(attributes.get("hidden"))) parts.hiddenRows.push(row);
  };
  const startCell = (attributes: Attributes): void => {
    const reference = attributes.get("r");
    const position = reference === undefined ? { row, column: column + 1 } : cellPosition(reference);
    if (position === undefined || position.row !== row || position.column >= limits.columns)
      damaged("a cell has no place in any sheet, or not in its row");
    else column = position.column;
    type = attributes.get("t") ?? "";
    style = Number(attributes.get("s") ?? 0);
    isInCell = true;
    value = formula = formulaIndex = inlineText = undefined;
  };
  const startFormula = (attributes: Attributes): void => {
    formula = "";
    if (attributes.get("t") === "shared") formulaIndex = attributes.get("si");
  };
  const endCell = (): void => {
    isInCell = false;
    if (formulaIndex !== undefined && formula) shares.set(formulaIndex, { formula, row, column });
    const shared = formula === "" && formulaIndex !== undefined ? shares.get(formulaIndex) : undefined;
    const wholeFormula = shared ? shiftedFormula(shared.formula, row - shared.row, column - shared.column) : formula;
    if (wholeFormula) parts.formulas.set(cellName(row, column), wholeFormula);
    const found = cellOf({ type, style, value, formula: wholeFormula, inlineText }, sharedParts);
    if ("cell" in found && found.hasTime) reading.timeOfDay(name, row, column);
    if ("fault" in found) reading.cellFault(name, row, column, found.fault);
    else if (found.cell !== null && !grid.put(row, column, found.cell))
      reading.cellFault(name, row, column, "The workbook holds this cell twice");
  };

  scanXml(xml, {
    open(element, attributes) {
      if (isInCell) {
        if (element === "v") [collecting, value] = ["v", ""];
        else if (element === "f") {
          collecting = "f";
          startFormula(attributes);
        } else if (element === "is") inlineText = "";
        else if (element === "t" && inlineText !== undefined && !isReading) collecting = "t";
        else if (element === "rPh") isReading = true;
      } else if (element === "c" && isInRows) startCell(attributes);
      else if (element === "row" && isInRows) startRow(attributes);
      else if (element === "sheetData") isInRows = true;
      else if (element === "col") columnsSeen = hideColumns(attributes, columnsSeen, parts.hiddenColumns);
      else if (element === "mergeCell")
        parts.merged.push(
          cellRange(attributes.get("ref") ?? "") ?? damaged("cells are merged that have no place in any sheet"),
        );
    },
    close(element) {
      if (element === collecting) collecting = "";
      else if (element === "c" && isInCell) endCell();
      else if (element === "rPh") isReading = false;
      else if (element === "sheetData") isInRows = false;
    },
    text(piece) {
      if (collecting === "v") value += piece;
      else if (collecting === "f") formula += piece;
      else if (collecting === "t") inlineText += piece;
    },
  });
  return sheetFrom(parts, grid);
}

/** Columns come in order, each once: after which one the next are looked at. */
function hideColumns(attributes: Attributes, columnsSeen: number, hiddenColumns: Set<number>): number {
  const first = Math.max(Number(attributes.get("min") ?? 1) || 1, columnsSeen + 1);
  const last = Math.min(Number(attributes.get("max") ?? 0) || 0, limits.columns);
  if (writtenTruth(attributes.get("hidden")))
    for (let column = first; column <= last; column += 1) hiddenColumns.add(column - 1);
  return Math.max(columnsSeen, last);
}
