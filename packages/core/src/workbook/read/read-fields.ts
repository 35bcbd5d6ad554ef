import { type Path, pathText, statedTwice, unknownField } from "../../issues/index.ts";
import type { Cell } from "../../sheets/index.ts";
import { ABOUT, FIELD, fieldOf, headingOf, letters, VALUE } from "../heading.ts";
import { layoutAt } from "../layouts.ts";
import { shapeOfField, shapeOfRow } from "../row-shape.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import type { CellPlace } from "./places.ts";
import { putInto } from "./put.ts";
import { readCell } from "./read-cell.ts";
import type { Reading } from "./reading.ts";
import { type Headings, headingText, isFilled, isOwn, type SheetTable } from "./table.ts";

/** What a heading of a sheet of one record means. */
export type FieldMeaning = "field" | "value" | "about";

const MEANINGS: ReadonlyMap<string, FieldMeaning> = new Map([
  [letters(FIELD), "field"],
  [letters(VALUE), "value"],
  [letters(ABOUT), "about"],
]);

/** The headings of a sheet of one record. */
export const fieldHeadings: Headings<FieldMeaning> = {
  meaningOf: (heading) => MEANINGS.get(letters(heading)),
  offered: [FIELD, VALUE],
};

/** A sheet of one record without what is not read of it: words about fields, and rows of the user's own. */
export function fieldsIn({ sheet, columns, rows, headingRow }: SheetTable<FieldMeaning>): SheetTable<FieldMeaning> {
  const fieldColumn = columnOf(columns, "field");
  return {
    sheet,
    headingRow,
    columns: columns.filter(({ meaning }) => meaning !== "about"),
    rows: rows.filter((row) => !isOwn(headingText(sheet.rows[row]![fieldColumn]))),
  };
}

const PLACES = { field: 0, value: 1 } as const;

/** The column of the fields or of their values; where its heading is missing, the first or the second. */
const columnOf = (columns: SheetTable<FieldMeaning>["columns"], wanted: keyof typeof PLACES): number =>
  columns.find(({ meaning }) => meaning === wanted)?.column ?? PLACES[wanted];

/** Reads a sheet of one record, a row for each field, into the plan. */
export function readFields(layout: SheetLayout, table: SheetTable<FieldMeaning>, reading: Reading): void {
  const record = shapeOfRow(layout);
  const { sheet, columns, rows } = table;
  const [fieldColumn, column] = [columnOf(columns, "field"), columnOf(columns, "value")];
  for (const row of rows) {
    const cells = sheet.rows[row]!;
    const field = headingText(cells[fieldColumn]);
    if (field === "" && !isFilled(cells[column])) continue;
    const fieldPath = fieldOf(field, record);
    if (fieldPath === undefined || fieldPath.length === 0) {
      const known = [...record.fields.keys()]
        .filter((fieldKey) => layoutAt([...layout.place, fieldKey].join(".")) === undefined)
        .map((fieldKey) => headingOf([fieldKey], record));
      reading.report({ sheetName: sheet.name, row, column: fieldColumn }, unknownField(field, known), layout.place);
    } else putField(layout, fieldPath, { sheetName: sheet.name, row, column }, cells[column] ?? null, reading);
  }
}

function putField(
  layout: SheetLayout,
  fieldPath: Path,
  place: CellPlace,
  cell: Cell,
  { written, places, lost, report }: Reading,
): void {
  const planPath = [...layout.place, ...fieldPath];
  const found = readCell(cell, shapeOfField(fieldPath, shapeOfRow(layout)));
  places.cells.set(pathText(planPath), place);
  if (found === undefined) return;
  if (found.wrong !== undefined) {
    report(place, found.wrong, planPath);
    lost.add(pathText(planPath));
  }
  if (!putInto(written, planPath, found.value))
    report(place, statedTwice(headingOf(fieldPath, shapeOfRow(layout))), planPath);
}
