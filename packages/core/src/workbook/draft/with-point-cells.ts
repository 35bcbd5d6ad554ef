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
export function withPointCells(layout: SheetLayout, draft: Draft, typedCells: readonly CellTyped[]): Draft {
  const cellsByRow = new Map<string, CellTyped[]>();
  for (const typedCell of typedCells) {
    const rowPlace = pathText(typedCell.row.path);
    cellsByRow.set(rowPlace, [...(cellsByRow.get(rowPlace) ?? []), typedCell]);
  }
  const scaleNames = new Set(typedCells.map(({ row: draftRow }) => String(draftRow.path[layout.place.length])));
  return [...scaleNames].reduce((changedDraft, scaleName) => {
    const scalePath = [...layout.place, scaleName];
    const payTables = payTablesOf(valueAt(changedDraft, scalePath), scalePath);
    const typedByTable = payTables.map(({ rows: draftRows }) =>
      draftRows.map((draftRow) => typedPoint(layout, draftRow, cellsByRow.get(pathText(draftRow.path)) ?? [])),
    );
    const isUnchanged = typedByTable.flat().every(({ row: draftRow, record }) => record === draftRow.record);
    return isUnchanged
      ? changedDraft
      : (withValue(changedDraft, scalePath, tablesWritten(payTables, typedByTable)) as Draft);
  }, draft);
}

function typedPoint(layout: SheetLayout, draftRow: DraftRow, typedCells: readonly CellTyped[]): TypedPoint {
  let record = draftRow.record as Draft;
  for (const { column, text: typedText } of typedCells) {
    const rowAsTyped = { ...draftRow, record };
    if (draftCell(layout.sheetName, rowAsTyped, column).text === typedText.trim()) continue;
    const readValue = readCell(typedText, cellShape(layout, rowAsTyped, column.fieldPath));
    record = (
      readValue === undefined
        ? withoutValue(record, column.fieldPath)
        : withValue(record, column.fieldPath, readValue.value)
    ) as Draft;
  }
  return { row: draftRow, record: record ?? {} };
}

function tablesWritten(
  payTables: readonly DraftPayTable[],
  typedByTable: readonly (readonly TypedPoint[])[],
): readonly unknown[] {
  const writtenTables: TableWritten[] = payTables.map(({ table: payTable }) => ({
    ...{ before: payTable, from: valueAt(payTable, ["from"]), source: valueAt(payTable, ["source"]) },
    ...{ points: [], isChanged: false },
  }));
  for (const [tableIndex, typedPoints] of typedByTable.entries()) {
    for (const { row: draftRow, record } of typedPoints) {
      const { from: firstDay, source: givenSource, ...writtenPoint } = record;
      const [ownTable, recordBefore] = [writtenTables[tableIndex]!, draftRow.record as Draft];
      const targetTable = firstDay === recordBefore.from ? ownTable : tableFrom(writtenTables, firstDay, givenSource);
      targetTable.points.push(writtenPoint);
      if (record === recordBefore) continue;
      ownTable.isChanged = targetTable.isChanged = true;
      if (givenSource !== recordBefore.source) targetTable.source = givenSource;
    }
  }
  return writtenTables
    .filter(({ points: remainingPoints, isChanged }) => remainingPoints.length > 0 || !isChanged)
    .map((writtenTable) => (writtenTable.isChanged ? payTableOf(writtenTable) : writtenTable.before));
}

/** A day is the same however it is written. */
function comparableDay(writtenValue: unknown): unknown {
  const readDay = typeof writtenValue === "string" ? writtenDay(writtenValue) : undefined;
  return readDay !== undefined && "day" in readDay ? readDay.day : writtenValue;
}

/** The table of a day; a new one where there is none. */
function tableFrom(writtenTables: TableWritten[], firstDay: unknown, givenSource: unknown): TableWritten {
  const knownTable = writtenTables.find((writtenTable) => comparableDay(writtenTable.from) === comparableDay(firstDay));
  if (knownTable !== undefined) return knownTable;
  const freshTable: TableWritten = {
    ...{ before: undefined, from: firstDay, source: givenSource },
    ...{ points: [], isChanged: true },
  };
  writtenTables.push(freshTable);
  return freshTable;
}

function payTableOf({
  before: tableBefore,
  from: firstDay,
  source: givenSource,
  points: writtenPoints,
}: TableWritten): Draft {
  const {
    from: _formerDay,
    points: formerPoints,
    source: _formerSource,
    ...otherFields
  } = isMapping(tableBefore) ? tableBefore : ({} as Draft);
  return {
    ...(firstDay !== undefined && { from: firstDay }),
    points: pointsWritten(formerPoints, writtenPoints),
    ...(givenSource !== undefined && { source: givenSource }),
    ...otherFields,
  };
}

/** Points by name, unless they stood in a list, or names cannot tell them. */
function pointsWritten(formerPoints: unknown, writtenPoints: readonly Draft[]): unknown {
  const pointNames = writtenPoints.map(({ point: pointName }) => (isNothing(pointName) ? "" : String(pointName)));
  const arePlain = writtenPoints.every((writtenPoint) =>
    Object.keys(writtenPoint).every((fieldKey) => fieldKey === "point" || fieldKey === "salary"),
  );
  const areDistinct = !pointNames.includes("") && new Set(pointNames).size === pointNames.length;
  if (Array.isArray(formerPoints) || !arePlain || !areDistinct) return writtenPoints;
  return Object.fromEntries(writtenPoints.map(({ salary }, pointIndex) => [pointNames[pointIndex]!, salary ?? null]));
}
