import { heldAt } from "../issues/index.ts";
import { recordPlace, type SheetLayout, standsInline } from "./layouts.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import { pointRows } from "./pay-tables.ts";

/** What stands in a row of a sheet. */
export interface RowToWrite {
  /** The record of another sheet that it belongs to, or its name. */
  readonly belongsTo?: string;
  readonly leaves: readonly Leaf[];
}

/** The rows of a sheet, out of a plan as it is written. */
export function rowsToWrite(layout: SheetLayout, written: object): readonly RowToWrite[] {
  const placeText = recordPlace(layout).join(".");
  return recordsOf(layout, written).map(({ belongsTo, record }) => ({
    ...(belongsTo !== undefined && { belongsTo }),
    leaves: leavesOf(record, placeText),
  }));
}

interface RecordToWrite {
  readonly belongsTo?: string;
  readonly record: unknown;
}

function recordsOf(layout: SheetLayout, written: object): readonly RecordToWrite[] {
  const { is, place, belongsTo: owner } = layout;
  if (is === "fields") return recordsWhere(heldIn(written, place));
  if (is === "named" || is === "points") return namedRecords(layout, heldIn(written, place));
  if (owner === undefined) return listAt(written, place).map((record) => ({ record: asRecord(record) }));
  const [section, , ...inside] = place;
  return ownersIn(heldAt(written, section!)).flatMap(([belongsTo, holder]) => {
    const list = listAt(holder, inside);
    return standsInline(layout, list) ? [] : list.map((record) => ({ belongsTo, record }));
  });
}

const recordsWhere = (record: unknown): readonly RecordToWrite[] => (record === undefined ? [] : [{ record }]);

/** A text that stands for a record, as a claim may, in the record's own form. */
const asRecord = (record: unknown): unknown => (typeof record === "string" ? { says: record } : record);

function namedRecords({ is }: SheetLayout, names: unknown): readonly RecordToWrite[] {
  return Object.entries((names ?? {}) as object).flatMap(([belongsTo, held]) => {
    const records: readonly unknown[] = is === "points" ? pointRows(held) : Array.isArray(held) ? held : [held];
    return records.map((record) => ({ belongsTo, record }));
  });
}

/** Records that others belong to: by the id of each, or by name. */
function ownersIn(section: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(section)) return section.map((holder) => [String(heldAt(holder, "id")), holder] as const);
  return Object.entries((section ?? {}) as object);
}

const heldIn = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce((inside: unknown, step) => heldAt(inside, step), value);

function listAt(value: unknown, steps: readonly string[]): readonly unknown[] {
  const list = heldIn(value, steps);
  return Array.isArray(list) ? list : [];
}
