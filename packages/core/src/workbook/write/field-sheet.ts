import { type Path, pathText } from "../../issues/index.ts";
import type { Cell, SheetDesign } from "../../sheets/index.ts";
import { ABOUT, FIELD, headingOf, VALUE } from "../heading.ts";
import { shapeOfField, shapeOfRow } from "../row-shape.ts";
import type { Shape } from "../shape.ts";
import { fieldPathOf, type SheetLayout } from "../sheet-layout.ts";
import { inSchemaOrder } from "./columns.ts";
import type { Leaf } from "./leaves.ts";
import type { RowToWrite } from "./records.ts";
import { noteOf } from "./row-sheet.ts";
import { writtenCell } from "./written-cell.ts";

/** A sheet of one record: a row for each field that is always shown or that it has, its value, and what the field means. */
export function fieldSheet(layout: SheetLayout, rows: readonly RowToWrite[]): SheetDesign {
  const record = shapeOfRow(layout);
  const leaves = new Map(rows.flatMap((row) => row.leaves.map((leaf) => [pathText(leaf.fieldPath), leaf] as const)));
  const always = layout.columns.length > 0 ? layout.columns.map(fieldPathOf) : plainFields(record);
  const fieldPaths = inSchemaOrder([...always, ...[...leaves.values()].map(({ fieldPath }) => fieldPath)], record);
  return {
    name: layout.sheetName,
    title: layout.sheetName,
    introduction: layout.introduction,
    columns: [
      { heading: FIELD, note: "The name of the field, as in docs/plan.md.", format: "text" },
      {
        heading: VALUE,
        note: "What the plan says for it. Left empty, the plan says nothing.",
        format: "text",
        width: 48,
      },
      { heading: ABOUT, note: "What the field means; it is not read.", format: "text", width: 90 },
    ],
    rows: fieldPaths.map((fieldPath) => {
      const shape = shapeOfField(fieldPath, record);
      return [headingOf(fieldPath, record), valueCell(leaves.get(pathText(fieldPath)), shape), noteOf(shape)];
    }),
  };
}

/** Fields of one value or of a list of them. */
export const plainFields = ({ fields }: Shape): readonly Path[] =>
  [...fields].flatMap(([fieldKey, { kinds, entry }]) =>
    kinds.size > 0 || (entry !== undefined && entry.kinds.size > 0) ? [[fieldKey]] : [],
  );

/** In a column of every kind of value a per cent says that it is one. */
function valueCell(leaf: Leaf | undefined, shape: Shape): Cell {
  if (leaf === undefined) return null;
  const { value } = leaf;
  return shape.kinds.has("percent") && typeof value === "number" ? `${value}%` : writtenCell(value, shape);
}
