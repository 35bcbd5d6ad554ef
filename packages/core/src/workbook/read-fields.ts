import { type Path, pathText, statedTwice, unknownField } from "../issues/index.ts";
import type { Cell } from "../sheets/index.ts";
import { shapeOfField } from "./columns.ts";
import { ABOUT, FIELD, fieldOf, headingOf, letters, VALUE } from "./heading.ts";
import { layoutAt, type SheetLayout, shapeOfRow } from "./layouts.ts";
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

/** Reads a sheet of one record, a row for each field, into the plan. */
export function readFields(layout: SheetLayout, table: SheetTable<FieldMeaning>, reading: Reading): void {
  const record = shapeOfRow(layout);
  const { sheet, columns, rows } = table;
  const columnOf = (wanted: FieldMeaning) => columns.find(({ meaning }) => meaning === wanted)?.column;
  const [fieldColumn, column] = [columnOf("field") ?? 0, columnOf("value") ?? 1];
  for (const row of rows) {
    const cells = sheet.rows[row]!;
    const field = headingText(cells[fieldColumn]);
    if (isOwn(field) || (field === "" && !isFilled(cells[column]))) continue;
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
