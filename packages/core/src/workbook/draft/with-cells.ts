import type { Path } from "../../issues/index.ts";
import { standsAlone } from "../read/place-named.ts";
import { readCell } from "../read/read-cell.ts";
import { planShape, type Shape, shapeAt } from "../shape.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { type CellTyped, cellShape, draftCell } from "./cell.ts";
import { type Draft, valueAt, withNothing, withoutValue, withValue } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { layoutNamed } from "./table.ts";
import { withPointCells } from "./with-point-cells.ts";

/**
 * A draft with texts typed into cells of a sheet, each read as the workbook's cell would be. What cannot be read stays as it is typed.
 * All else of the draft stays the very same objects; where nothing is another, so does the draft.
 *
 * @example
 * const draft = { lines: [{ id: "legal", amount: 100 }, { id: "venue", amount: 200 }] };
 * const { columns, rows } = draftTable("Lines", draft);
 * const column = columns.find(({ heading }) => heading === "Amount");
 * withCells("Lines", draft, [{ row: rows[1], column, text: "£250k" }]).lines[1] // => { id: "venue", amount: "£250k" }
 */
export function withCells(sheetName: string, draft: Draft, typed: readonly CellTyped[]): Draft {
  const layout = layoutNamed(sheetName);
  if (layout.is === "points") return withPointCells(layout, draft, typed);
  const byRow = new Map<DraftRow, CellTyped[]>();
  for (const cell of typed) {
    const others = byRow.get(cell.row);
    if (others === undefined) byRow.set(cell.row, [cell]);
    else others.push(cell);
  }
  let changed = draft;
  for (const [row, cells] of byRow) changed = withRow(layout, changed, row, cells);
  return changed;
}

function withRow(layout: SheetLayout, draft: Draft, row: DraftRow, cells: readonly CellTyped[]): Draft {
  const before = valueAt(draft, row.path);
  let record = before;
  for (const { column, text } of cells) {
    const now = { ...row, record };
    const cell = draftCell(layout.sheetName, now, column);
    if (cell.held !== undefined || cell.text === text.trim()) continue;
    const read = readCell(text, cellShape(layout, now, column.fieldPath));
    const inside = cell.path.slice(row.path.length);
    record = read === undefined ? withNothing(record, inside) : withValue(record, inside, read.value);
  }
  if (record === before) return draft;
  if (layout.is === "fields") return withField(draft, row.path, record);
  return withValue(draft, row.path, asNamed(layout, row.path, record ?? {})) as Draft;
}

const withField = (draft: Draft, path: Path, value: unknown): Draft =>
  ((value === undefined ? withoutValue(draft, path) : withValue(draft, path, value)) ?? {}) as Draft;

/** A record by name that only a list may hold is a list of one. */
function asNamed(layout: SheetLayout, path: Path, record: unknown): unknown {
  if (layout.is !== "named" || path.length !== layout.place.length + 1) return record;
  const shape = shapeOfName(layout, String(path.at(-1)));
  return shape === undefined || standsAlone(record, shape) ? record : [record];
}

/** What may stand under a name of a sheet of names; nothing where names are a closed set without it. */
export function shapeOfName({ place }: SheetLayout, name: string): Shape | undefined {
  const section = shapeAt(planShape(), place);
  return section.named ?? section.fields.get(name);
}
