import { belongsToNothing, noColumnOfOwners, type Path, statedTwice } from "../../issues/index.ts";
import { fieldOf, headingOf, letters } from "../heading.ts";
import { shapeOfField, shapeOfRow } from "../row-shape.ts";
import type { Shape } from "../shape.ts";
import { fieldPathOf, type SheetLayout } from "../sheet-layout.ts";
import type { RowPlace } from "./places.ts";
import { putInto } from "./put.ts";
import { readCell } from "./read-cell.ts";
import type { Reading } from "./reading.ts";
import type { Headings, SheetTable } from "./table.ts";

/** A row of a sheet, read. */
export interface RowRead {
  /** What the row belongs to, or its name. */
  readonly belongsTo?: string;
  /** Nothing where no field of it is filled. */
  readonly record: unknown;
  readonly place: RowPlace;
  /** Fields whose cells could not be read. */
  readonly lost: readonly Path[];
}

/** What a heading of a sheet of records means: a field, or what the row belongs to. */
export type RowMeaning = { readonly fieldPath: Path } | "owner";

/** The headings of a sheet of records. */
export function rowHeadings(layout: SheetLayout): Headings<RowMeaning> {
  const record = shapeOfRow(layout);
  const { belongsTo, columns } = layout;
  return {
    meaningOf(heading) {
      if (belongsTo !== undefined && letters(heading) === letters(belongsTo)) return "owner";
      const fieldPath = fieldOf(heading, record);
      return fieldPath && { fieldPath };
    },
    offered: [
      ...(belongsTo === undefined ? [] : [belongsTo]),
      ...columns.map((dotted) => headingOf(fieldPathOf(dotted), record)),
      ...[...record.fields.keys()]
        .filter((fieldKey) => !columns.some((dotted) => dotted.split(".")[0] === fieldKey))
        .map((fieldKey) => headingOf([fieldKey], record)),
    ],
  };
}

interface FieldColumn {
  readonly column: number;
  readonly fieldPath: Path;
  readonly shape: Shape;
}

/** The rows of a sheet of records. */
export function readRows(
  layout: SheetLayout,
  { sheet, headingRow, columns, rows }: SheetTable<RowMeaning>,
  reading: Reading,
): readonly RowRead[] {
  const record = shapeOfRow(layout);
  const owner = columns.find(({ meaning }) => meaning === "owner");
  const fields = columns.flatMap(({ column, meaning }): FieldColumn[] =>
    meaning === "owner" ? [] : [{ column, ...meaning, shape: shapeOfField(meaning.fieldPath, record) }],
  );
  if (layout.belongsTo !== undefined && owner === undefined && rows.length > 0) {
    reading.report({ sheetName: sheet.name, row: headingRow, column: 0 }, noColumnOfOwners(layout.belongsTo));
    return [];
  }
  return rows.flatMap((row): RowRead[] => {
    const column = owner?.column ?? idColumn(fields);
    const place: RowPlace = { sheetName: sheet.name, row, headingRow, column, columns: fields };
    const cells = sheet.rows[row]!;
    const { value, lost } = recordIn(fields, place, cells, reading, record);
    const ownerRead = owner && readCell(cells[owner.column] ?? null, NAME);
    if (ownerRead?.wrong !== undefined) {
      reading.report({ ...place, column: owner!.column }, ownerRead.wrong);
      return [];
    }
    if (layout.belongsTo === undefined) return value === undefined ? [] : [{ record: value, place, lost }];
    if (ownerRead !== undefined) return [{ belongsTo: String(ownerRead.value), record: value, place, lost }];
    if (value !== undefined) reading.report(place, belongsToNothing(layout.belongsTo));
    return [];
  });
}

const idColumn = (fields: readonly FieldColumn[]): number =>
  (fields.find(({ fieldPath }) => fieldPath[0] === "id") ?? fields[0])?.column ?? 0;

const NAME: Shape = { kinds: new Set(["text"]), choices: [], fields: new Map() };

function recordIn(
  fields: readonly FieldColumn[],
  place: RowPlace,
  cells: SheetTable<RowMeaning>["sheet"]["rows"][number],
  reading: Reading,
  record: Shape,
): { readonly value: unknown; readonly lost: readonly Path[] } {
  const held: { value?: unknown } = {};
  const lost: Path[] = [];
  for (const { column, fieldPath, shape } of fields) {
    const found = readCell(cells[column] ?? null, shape);
    if (found === undefined) continue;
    if (found.wrong !== undefined) {
      reading.report({ ...place, column }, found.wrong);
      lost.push(fieldPath);
    }
    if (!putInto(held, ["value", ...fieldPath], found.value))
      reading.report({ ...place, column }, statedTwice(headingOf(fieldPath, record)));
  }
  return { value: held.value, lost };
}

/** Rows by what they belong to, or by their names, in the order in which these are met. */
export function byOwner(rows: readonly RowRead[]): ReadonlyMap<string, readonly RowRead[]> {
  const owners = new Map<string, RowRead[]>();
  for (const row of rows) {
    const ownRows = owners.get(row.belongsTo!);
    if (ownRows === undefined) owners.set(row.belongsTo!, [row]);
    else ownRows.push(row);
  }
  return owners;
}
