import type { Path } from "../../issues/index.ts";
import { headingOf, inWords } from "../heading.ts";
import { layoutAt } from "../layouts.ts";
import { shapeOfRow } from "../row-shape.ts";
import { fieldPathOf, type SheetLayout, standsInline } from "../sheet-layout.ts";
import { inSchemaOrder } from "../write/columns.ts";
import { plainFields } from "../write/field-sheet.ts";
import { noteOf } from "../write/row-sheet.ts";
import { type Draft, isMapping, valueAt } from "./draft.ts";
import { filledFields } from "./field-paths.ts";
import { knownShape } from "./field-shape.ts";

/** A row of a sheet, where it stands in a draft. */
export interface DraftRow {
  /** Where its record stands in the draft; of a sheet of fields, its value. */
  readonly path: Path;
  /** As it stands there, with whatever is wrong in it. */
  readonly record: unknown;
  /** What the row belongs to, or its name. */
  readonly name?: string;
  /** What a field means, on a sheet of fields. */
  readonly about?: string;
}

/** The rows of a sheet, out of a draft. */
export function rowsOf(layout: SheetLayout, draft: Draft): readonly DraftRow[] {
  if (layout.is === "fields") return fieldRows(layout, draft);
  if (layout.is === "points") return pointRows(layout.place, draft);
  if (layout.is === "named") return namedRows(layout, draft);
  const [section, , ...inside] = layout.place;
  if (layout.belongsTo === undefined) return listRows(layout.place, valueAt(draft, layout.place));
  return ownersIn(draft, section!).flatMap(({ path, name, record }) => {
    const list = valueAt(record, inside);
    if (!Array.isArray(list) || standsInline(layout, list)) return [];
    return listRows([...path, ...inside], list, name);
  });
}

const listRows = (path: Path, list: unknown, name?: string): readonly DraftRow[] =>
  (Array.isArray(list) ? list : []).map((record: unknown, position) => ({
    path: [...path, position],
    record,
    ...(name !== undefined && { name }),
  }));

/** A record that rows of other sheets may belong to. */
export interface Owner {
  readonly path: Path;
  readonly name: string;
  readonly record: unknown;
}

/** A section is another object whenever anything of it is another. */
const knownOwners = new WeakMap<object, readonly Owner[]>();

/** What rows of other sheets may belong to: by the id of each in a list, or by name. */
export function ownersIn(draft: Draft, section: string): readonly Owner[] {
  const held = valueAt(draft, [section]);
  if (typeof held !== "object" || held === null) return [];
  const owners = knownOwners.get(held) ?? ownersOf(held, section);
  knownOwners.set(held, owners);
  return owners;
}

function ownersOf(held: object, section: string): readonly Owner[] {
  if (!Array.isArray(held))
    return Object.entries(held).map(([name, record]) => ({ path: [section, name], name, record }));
  return held.map((record: unknown, position) => ({
    path: [section, position],
    name: String(valueAt(record, ["id"]) ?? ""),
    record,
  }));
}

function namedRows({ place }: SheetLayout, draft: Draft): readonly DraftRow[] {
  const names = valueAt(draft, place);
  return Object.entries(isMapping(names) ? names : {}).flatMap(([key, held]): readonly DraftRow[] => {
    const name = place[0] === "onCosts" ? inWords(key) : key;
    return Array.isArray(held)
      ? listRows([...place, key], held, name)
      : [{ path: [...place, key], record: held, name }];
  });
}

/** A row for each point of each table, which stands in the order of its points. */
function pointRows(place: Path, draft: Draft): readonly DraftRow[] {
  const scales = valueAt(draft, place);
  return Object.entries(isMapping(scales) ? scales : {}).flatMap(([name, tables]) =>
    listRows([...place, name], tables).flatMap(({ path, record }) => {
      const points = valueAt(record, ["points"]);
      const [from, source] = [valueAt(record, ["from"]), valueAt(record, ["source"])];
      const entries = Array.isArray(points)
        ? points.map((point: unknown, position) => ({ step: position, point }))
        : Object.entries(isMapping(points) ? points : {}).map(([point, salary]) => ({
            step: point,
            point: { point, salary },
          }));
      return entries.map(({ step, point }) => ({
        path: [...path, "points", step],
        record: { from, ...(isMapping(point) ? point : { point }), source },
        name,
      }));
    }),
  );
}

/** A row for each field that is always shown or that the record has; what has a sheet of its own stands there. */
function fieldRows(layout: SheetLayout, draft: Draft): readonly DraftRow[] {
  const shape = shapeOfRow(layout);
  const record = valueAt(draft, layout.place);
  const always = layout.columns.length > 0 ? layout.columns.map(fieldPathOf) : plainFields(shape);
  const filled = filledFields(record, layout.place.join("."))
    .map(({ fieldPath }) => fieldPath)
    .filter((fieldPath) => fieldPath.length > 0 && layoutAt([...layout.place, ...fieldPath].join(".")) === undefined);
  return inSchemaOrder([...always, ...filled], shape).map((fieldPath) => ({
    path: [...layout.place, ...fieldPath],
    record: valueAt(record, fieldPath),
    name: headingOf(fieldPath, shape),
    about: noteOf(knownShape(fieldPath, shape)),
  }));
}
