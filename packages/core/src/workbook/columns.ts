import { isFinancialYear, startsIn } from "../calendar/index.ts";
import { type Path, pathText } from "../issues/index.ts";
import type { Shape } from "./shape.ts";

/** The fields of records that stand in columns, without those that stand there twice, in the schema's order; names come as they are met. */
export function inSchemaOrder(fieldPaths: readonly Path[], record: Shape): readonly Path[] {
  const names = new Map<string, number>();
  const byText = new Map(fieldPaths.map((fieldPath) => [pathText(fieldPath), fieldPath]));
  return [...byText.values()]
    .map((fieldPath) => ({ fieldPath, order: orderOf(fieldPath, record, names) }))
    .sort((first, second) => compared(first.order, second.order))
    .map(({ fieldPath }) => fieldPath);
}

function orderOf(fieldPath: Path, record: Shape, names: Map<string, number>): readonly number[] {
  let inside: Shape | undefined = record;
  return fieldPath.map((pathStep) => {
    if (typeof pathStep === "number") {
      inside = inside?.entry;
      return pathStep;
    }
    const field: Shape | undefined = inside?.fields.get(pathStep);
    const order = field === undefined ? nameOrder(pathStep, names) : [...inside!.fields.keys()].indexOf(pathStep);
    inside = field ?? inside?.named;
    return order;
  });
}

function nameOrder(name: string, names: Map<string, number>): number {
  if (isFinancialYear(name)) return startsIn(name);
  const order = names.get(name) ?? names.size;
  names.set(name, order);
  return order;
}

function compared(first: readonly number[], second: readonly number[]): number {
  for (let depth = 0; depth < Math.min(first.length, second.length); depth += 1)
    if (first[depth] !== second[depth]) return first[depth]! - second[depth]!;
  return first.length - second.length;
}

/** What may stand at a field of a record. */
export function shapeOfField(fieldPath: Path, record: Shape): Shape {
  return fieldPath.reduce<Shape>((inside, pathStep) => {
    const next = typeof pathStep === "number" ? inside.entry : (inside.fields.get(pathStep) ?? inside.named);
    if (next === undefined) throw new RangeError(`a record has no field ${pathText(fieldPath)}`);
    return next;
  }, record);
}
