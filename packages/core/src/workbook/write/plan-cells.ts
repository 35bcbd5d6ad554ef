import { type Path, pathText } from "../../issues/index.ts";
import type { Plan } from "../../plan/index.ts";
import { type BookDesign, type Cell, rowsOfDesign, type Sheet, type SheetDesign } from "../../sheets/index.ts";
import { LAYOUTS } from "../layouts.ts";
import type { CellPlace, RowPlace } from "../read/places.ts";
import { placesOf } from "../read/read-plan-book.ts";
import { planBook } from "./write-book.ts";

/** A plan as a workbook, with the cell of each of its fields. */
export interface PlanCells {
  readonly design: BookDesign;
  /** The cell that holds a field of the plan, or would hold it: nothing where no column or row is for it. */
  readonly cellOf: (fieldPath: Path) => PlanCell | undefined;
  /** The row that a record of the plan stands in. */
  readonly rowOf: (recordPath: Path) => RowPlace | undefined;
}

/** A cell and what stands in it. */
export interface PlanCell extends CellPlace {
  readonly holds: Cell;
}

/** A plan as `planBook` writes it, and where `readPlanBook` finds each of its fields. */
export function planCells(plan: Plan): PlanCells {
  const design = planBook(plan);
  const sheets = design.sheets.map(asRead);
  const places = placesOf({ fileName: design.title, kind: "xlsx", sheets, remarks: [] });
  const rowsByName = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const holding = (place: CellPlace): PlanCell => ({
    ...place,
    holds: rowsByName.get(place.sheetName)?.[place.row]?.[place.column] ?? null,
  });
  const cellOf = (fieldPath: Path): PlanCell | undefined => {
    for (let depth = fieldPath.length; depth > 0; depth -= 1) {
      const row = places.rows.get(pathText(fieldPath.slice(0, depth)));
      if (row !== undefined) return inRow(row, fieldPath.slice(depth), holding);
    }
    const cell = places.cells.get(pathText(fieldPath));
    return cell === undefined || LAYOUTS.some(({ place }) => pathText(place) === pathText(fieldPath))
      ? undefined
      : holding(cell);
  };
  return { design, cellOf, rowOf: (recordPath) => places.rows.get(pathText(recordPath)) };
}

function inRow(
  { sheetName, row, columns }: RowPlace,
  fieldPath: Path,
  holding: (place: CellPlace) => PlanCell,
): PlanCell | undefined {
  const sought = pathText(fieldPath);
  const soughtInline = pathText(fieldPath.filter((step) => step !== 0));
  const found = columns.find(
    (column) => pathText(column.fieldPath) === sought || pathText(column.fieldPath) === soughtInline,
  );
  return found && holding({ sheetName, row, column: found.column });
}

const asRead = (design: SheetDesign): Sheet => ({
  name: design.name,
  rows: rowsOfDesign(design),
  hidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
});
