import { writtenDay } from "../../calendar/index.ts";
import { pathText } from "../../issues/index.ts";
import { readCell } from "../read/read-cell.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { type CellTyped, cellShape, draftCell } from "./cell.ts";
import { type Draft, isMapping, isNothing, valueAt, withoutValue, withValue } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { type DraftPayTable, payTablesOf } from "./point-rows.ts";

/** A row of a point as it is typed: its own fields, and the day and the source of its table. */
interface TypedPoint {
  readonly row: DraftRow;
  readonly record: Draft;
}

/** A table that is being written: the one that was there, where there was one, and what is in it now. */
interface TableWritten {
  readonly before: unknown;
  readonly from: unknown;
  source: unknown;
  readonly points: Draft[];
  isChanged: boolean;
}

/**
 * A draft with texts typed into rows of pay scales. As in a workbook, rows of one scale from one day are one table: a row with another
 * day moves to the table of that day. Tables in which nothing is another stay the very same objects.
 */
export function withPointCells(layout: SheetLayout, draft: Draft, typed: readonly CellTyped[]): Draft {
  const cells = new Map<string, CellTyped[]>();
  for (const cell of typed) {
    const place = pathText(cell.row.path);
    cells.set(place, [...(cells.get(place) ?? []), cell]);
  }
  const scales = new Set(typed.map(({ row }) => String(row.path[layout.place.length])));
  return [...scales].reduce((changed, name) => {
    const path = [...layout.place, name];
    const tables = payTablesOf(valueAt(changed, path), path);
    const points = tables.map(({ rows }) =>
      rows.map((row) => typedPoint(layout, row, cells.get(pathText(row.path)) ?? [])),
    );
    const isSame = points.flat().every(({ row, record }) => record === row.record);
    return isSame ? changed : (withValue(changed, path, written(tables, points)) as Draft);
  }, draft);
}

function typedPoint(layout: SheetLayout, row: DraftRow, cells: readonly CellTyped[]): TypedPoint {
  let record = row.record as Draft;
  for (const { column, text } of cells) {
    const now = { ...row, record };
    if (draftCell(layout.sheetName, now, column).text === text.trim()) continue;
    const read = readCell(text, cellShape(layout, now, column.fieldPath));
    record = (
      read === undefined ? withoutValue(record, column.fieldPath) : withValue(record, column.fieldPath, read.value)
    ) as Draft;
  }
  return { row, record: record ?? {} };
}

function written(tables: readonly DraftPayTable[], points: readonly (readonly TypedPoint[])[]): readonly unknown[] {
  const found: TableWritten[] = tables.map(({ table }) => ({
    ...{ before: table, from: valueAt(table, ["from"]), source: valueAt(table, ["source"]) },
    ...{ points: [], isChanged: false },
  }));
  for (const [position, ofTable] of points.entries()) {
    for (const { row, record } of ofTable) {
      const { from, source, ...point } = record;
      const [own, before] = [found[position]!, row.record as Draft];
      const target = from === before.from ? own : tableFrom(found, from, source);
      target.points.push(point);
      if (record === before) continue;
      own.isChanged = target.isChanged = true;
      if (source !== before.source) target.source = source;
    }
  }
  return found
    .filter(({ points: left, isChanged }) => left.length > 0 || !isChanged)
    .map((one) => (one.isChanged ? tableOf(one) : one.before));
}

/** A day is the same however it is written. */
function dayOf(from: unknown): unknown {
  const read = typeof from === "string" ? writtenDay(from) : undefined;
  return read !== undefined && "day" in read ? read.day : from;
}

/** The table of a day; a new one where there is none. */
function tableFrom(tables: TableWritten[], from: unknown, source: unknown): TableWritten {
  const known = tables.find((one) => dayOf(one.from) === dayOf(from));
  if (known !== undefined) return known;
  const fresh: TableWritten = { before: undefined, from, source, points: [], isChanged: true };
  tables.push(fresh);
  return fresh;
}

function tableOf({ before, from, source, points }: TableWritten): Draft {
  const { from: _, points: former, source: __, ...others } = isMapping(before) ? before : ({} as Draft);
  return {
    ...(from !== undefined && { from }),
    points: pointsWritten(former, points),
    ...(source !== undefined && { source }),
    ...others,
  };
}

/** Points by name, unless they stood in a list, or names cannot tell them. */
function pointsWritten(former: unknown, points: readonly Draft[]): unknown {
  const names = points.map(({ point }) => (isNothing(point) ? "" : String(point)));
  const arePlain = points.every((point) => Object.keys(point).every((key) => key === "point" || key === "salary"));
  const byName = !Array.isArray(former) && arePlain && !names.includes("") && new Set(names).size === names.length;
  if (!byName) return points;
  return Object.fromEntries(points.map(({ salary }, position) => [names[position]!, salary ?? null]));
}
