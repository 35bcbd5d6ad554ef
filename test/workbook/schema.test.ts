import { expect, test } from "vitest";
import { belongsToUnknown, type Path, pathText } from "../../packages/core/src/issues/index.ts";
import { planJsonSchema } from "../../packages/core/src/plan/index.ts";
import { fieldOf, headingOf } from "../../packages/core/src/workbook/heading.ts";
import { LAYOUTS, layoutAt } from "../../packages/core/src/workbook/layouts.ts";
import { shapeOfField, shapeOfRow } from "../../packages/core/src/workbook/row-shape.ts";
import { KINDS, planShape, type Shape } from "../../packages/core/src/workbook/shape.ts";
import { fieldPathOf } from "../../packages/core/src/workbook/sheet-layout.ts";

/** The paths of all fields of a record that a cell may hold, with one entry of each list and one name of each kind. */
function fieldsIn(shape: Shape, place: Path = []): Path[] {
  const own = shape.kinds.size > 0 ? [place] : [];
  return [
    ...own,
    ...[...shape.fields].flatMap(([fieldKey, field]) => fieldsIn(field, [...place, fieldKey])),
    ...(shape.named ? fieldsIn(shape.named, [...place, "2025/26"]) : []),
    ...(shape.entry && place.length > 0 ? fieldsIn(shape.entry, [...place, 1]) : []),
  ];
}

test("every name that the schema has for a value is known as a kind of cell", () => {
  const definitions = Object.entries(
    planJsonSchema().$defs as { [name: string]: { type?: string; anyOf?: { type?: string }[] } },
  );
  const single = definitions
    .filter(([, schema]) =>
      [schema, ...(schema.anyOf ?? [])].some(({ type }) => type === "string" || type === "number"),
    )
    .filter(([, schema]) => !(schema.anyOf ?? []).some(({ type }) => type === "object"));
  expect(single.map(([name]) => name).sort()).toEqual([...KINDS.keys()].sort());
});

test.each(LAYOUTS.map((layout) => [layout.sheetName, layout] as const))(
  "each field of the sheet %s has a heading of its own, which is read as that field, in small letters too",
  (_, layout) => {
    const record = shapeOfRow(layout);
    const fields = fieldsIn(record).filter(([step]) => layout.place.length > 0 || layoutAt(String(step)) === undefined);
    const headings = fields.map((field) => headingOf(field, record));
    expect(headings.map((heading) => pathText(fieldOf(heading, record) ?? ["?"]))).toEqual(fields.map(pathText));
    expect(headings.map((heading) => pathText(fieldOf(heading.toLowerCase(), record) ?? ["?"]))).toEqual(
      fields.map(pathText),
    );
    expect(new Set(headings).size).toBe(headings.length);
    for (const dotted of layout.columns) expect(() => shapeOfField(fieldPathOf(dotted), record)).not.toThrow();
  },
);

test("rows that belong to a record belong to one that issues can name, on a sheet that is called after it", () => {
  const owned = LAYOUTS.filter(({ is, belongsTo }) => is === "entries" && belongsTo !== undefined);
  expect(owned.length).toBeGreaterThan(0);
  for (const { place, belongsTo } of owned) {
    const { code } = belongsToUnknown(belongsTo!.toLowerCase(), "x", []);
    expect([code, layoutAt(place[0]!)?.sheetName]).toEqual([`unknown-${belongsTo!.toLowerCase()}`, `${belongsTo}s`]);
  }
});

test("every section of a plan has a sheet, or stands field by field on the first", () => {
  const sections = [...planShape().fields.keys()];
  const sheets = new Set(LAYOUTS.map(({ place }) => place[0]));
  expect(sections.filter((section) => !sheets.has(section))).toEqual([
    "outturn",
    "title",
    "organisation",
    "source",
    "illustrative",
    "years",
  ]);
});
