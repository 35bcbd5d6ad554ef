import type { Path } from "../issues/index.ts";
import { pathText } from "../issues/index.ts";
import { once } from "../plan/index.ts";
import { pointShape } from "./pay-tables.ts";
import { planShape, type Shape, shapeAt } from "./shape.ts";
import { recordPlace, type SheetLayout } from "./sheet-layout.ts";

/** What may stand in a row of a sheet, or in the fields of one. */
export const shapeOfRow = once((layout: SheetLayout): Shape => {
  const shape = planShape();
  if (layout.is === "points") return pointShape();
  if (layout.is !== "named") return shapeAt(shape, recordPlace(layout));
  const place = shapeAt(shape, layout.place);
  return mergedShape(place.named === undefined ? [...place.fields.values()] : [place.named]);
});

/** All that any of some shapes, or an entry of their lists, may be: such a list has a row for each entry. */
function mergedShape(shapeList: readonly Shape[]): Shape {
  const all = shapeList.flatMap((shape) => (shape.entry === undefined ? [shape] : [shape.entry, shape]));
  const [first] = all;
  return {
    ...(first?.says !== undefined && { says: first.says }),
    kinds: new Set(all.flatMap(({ kinds }) => [...kinds])),
    choices: all.flatMap(({ choices }) => choices),
    fields: new Map(all.flatMap(({ fields }) => [...fields])),
  };
}

/** What may stand at a field of a record. */
export function shapeOfField(fieldPath: Path, record: Shape): Shape {
  return fieldPath.reduce<Shape>((inside, pathStep) => {
    const next = typeof pathStep === "number" ? inside.entry : (inside.fields.get(pathStep) ?? inside.named);
    if (next === undefined) throw new RangeError(`a record has no field ${pathText(fieldPath)}`);
    return next;
  }, record);
}
