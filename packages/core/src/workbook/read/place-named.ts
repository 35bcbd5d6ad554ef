import { duplicateKey, type Path, statedTwice, unknownField } from "../../issues/index.ts";
import { inWords, keyOf } from "../heading.ts";
import { tablesOfRows } from "../pay-tables.ts";
import { planShape, type Shape, shapeAt } from "../shape.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { keepPlace, placeList } from "./place-list.ts";
import { putInto } from "./put.ts";
import type { Reading } from "./reading.ts";
import { byOwner, type RowRead } from "./row-records.ts";

/** Puts records by name into the plan: one row is the record, or its one value; several are a list, where a name may have one. */
export function placeNamed({ is, place }: SheetLayout, rows: readonly RowRead[], reading: Reading): void {
  const section = shapeAt(planShape(), place);
  for (const [writtenName, ownRows] of byOwner(rows)) {
    const name = section.named === undefined ? keyOf(writtenName, section) : writtenName;
    if (name === undefined) {
      const known = [...section.fields.keys()].map(inWords);
      reading.report(ownRows[0]!.place, unknownField(writtenName, known), place);
    } else if (is === "points") placeTables([...place, name], ownRows, reading);
    else placeRecord([...place, name], ownRows, section.named ?? section.fields.get(name)!, reading);
  }
}

function placeRecord(planPath: Path, rows: readonly RowRead[], shape: Shape, reading: Reading): void {
  const [first, second] = rows;
  const writtenName = first!.belongsTo!;
  if (second !== undefined && shape.entry === undefined)
    reading.report(second.place, duplicateKey(writtenName), planPath);
  else if (second !== undefined || !standsAlone(first!.record, shape)) placeList(planPath, rows, reading, writtenName);
  else if (putInto(reading.written, planPath, first!.record ?? {})) keepPlace(planPath, first!, reading);
  else reading.report(first!.place, statedTwice(writtenName), planPath);
}

/** Whether one row is no list of one: a value alone, or a record with no field that only records of a list have. */
export const standsAlone = (record: unknown, { entry, fields }: Shape): boolean =>
  entry === undefined ||
  typeof record !== "object" ||
  record === null ||
  Object.keys(record).every((fieldKey) => fields.has(fieldKey));

/** Rows of points as tables, each from its day. */
function placeTables(planPath: Path, rows: readonly RowRead[], reading: Reading): void {
  const tables = tablesOfRows(rows.map(({ record }) => (record ?? {}) as { readonly [fieldKey: string]: unknown }));
  const payTables = tables.map(({ payTable }) => payTable);
  if (!putInto(reading.written, planPath, payTables)) {
    reading.report(rows[0]!.place, statedTwice(rows[0]!.belongsTo!), planPath);
    return;
  }
  tables.forEach(({ positions }, tableIndex) => {
    const tablePath = [...planPath, tableIndex];
    positions.forEach((position, pointIndex) => {
      const { place, lost } = rows[position]!;
      const ofTable = lost.filter(([fieldKey]) => fieldKey === "from" || fieldKey === "source");
      if (pointIndex === 0) keepPlace(tablePath, { record: undefined, place, lost: ofTable }, reading);
      keepPlace([...tablePath, "points", pointIndex], rows[position]!, reading);
    });
  });
}
