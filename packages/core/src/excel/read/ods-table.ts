import { workbookDamaged } from "../../issues/index.ts";
import { type Cell, sheetPlace } from "../../sheets/index.ts";
import { limits } from "../limits.ts";
import { refuse } from "../unreadable.ts";
import type { Attributes } from "../xml/attributes.ts";
import { startGrid } from "./grid.ts";
import { type OdsCell, odsCell, odsValue } from "./ods-cell.ts";
import type { OdsText } from "./ods-text.ts";
import type { Reading } from "./reading.ts";
import { type SheetFound, type SheetParts, sheetFrom } from "./sheet-from.ts";

/** A sheet of .ods as it is gone through. */
export interface OdsTable {
  readonly open: (element: string, attributes: Attributes) => void;
  readonly close: (element: string) => void;
  readonly sheet: () => SheetFound;
}

export function odsTable(name: string, hidden: boolean, text: OdsText, reading: Reading): OdsTable {
  const grid = startGrid(reading);
  const parts: SheetParts = { name, hidden, hiddenRows: [], hiddenColumns: new Set(), merged: [], formulas: new Map() };
  let [row, rowCount, nextColumn, column, columnCount] = [0, 1, 0, 0, 1];
  let cells: Cell[] = [];
  let written: OdsCell | undefined;

  /** How often something stands in the file: no more often than there are rows or columns left. */
  const count = (attributes: Attributes, attribute: string, greatest: number): number => {
    const number = Number(attributes.get(attribute) ?? 1);
    if (Number.isInteger(number) && number >= 1 && number <= greatest) return number;
    return refuse(workbookDamaged(`in the sheet ${sheetPlace(name)}, cells have no place in any sheet`));
  };
  const startRow = (attributes: Attributes): void => {
    rowCount = count(attributes, "table:number-rows-repeated", limits.rows - row);
    column = 0;
    cells = [];
    if (isHidden(attributes)) for (let added = 0; added < rowCount; added += 1) parts.hiddenRows.push(row + added);
  };
  const startCell = (attributes: Attributes): void => {
    columnCount = count(attributes, "table:number-columns-repeated", limits.columns - column);
    written = odsCell(attributes);
    text.startCell();
    const columnsWide = count(attributes, "table:number-columns-spanned", limits.columns - column);
    const rowsHigh = count(attributes, "table:number-rows-spanned", limits.rows - row);
    if (columnsWide > 1 || rowsHigh > 1)
      parts.merged.push({
        fromRow: row,
        fromColumn: column,
        toRow: row + rowsHigh - 1,
        toColumn: column + columnsWide - 1,
      });
  };
  const endCell = (ended: OdsCell): void => {
    const found = odsValue(ended, text.lines());
    written = undefined;
    text.startCell();
    if ("cell" in found && found.hasTime) reading.timeOfDay(name, row, column);
    if ("fault" in found) reading.cellFault(name, row, column, found.fault);
    else if (found.cell !== null) {
      while (cells.length < column) cells.push(null);
      for (let added = 0; added < columnCount; added += 1) cells.push(found.cell);
    }
    column += columnCount;
  };

  return {
    open(element, attributes) {
      if (written !== undefined) text.open(element, attributes);
      else if (element === "table-row") startRow(attributes);
      else if (element === "table-cell" || element === "covered-table-cell") startCell(attributes);
      else if (element === "table-column") {
        const columns = count(attributes, "table:number-columns-repeated", limits.columns - nextColumn);
        if (isHidden(attributes))
          for (let added = 0; added < columns; added += 1) parts.hiddenColumns.add(nextColumn + added);
        nextColumn += columns;
      }
    },
    close(element) {
      if (written !== undefined && (element === "table-cell" || element === "covered-table-cell")) endCell(written);
      else if (written !== undefined) text.close(element);
      else if (element === "table-row") {
        grid.putRows(row, rowCount, cells);
        row += rowCount;
      }
    },
    sheet: () => sheetFrom(parts, grid),
  };
}

const isHidden = (attributes: Attributes): boolean =>
  ["collapse", "filter"].includes(attributes.get("table:visibility") ?? "");
