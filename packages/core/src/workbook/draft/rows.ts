import type { Path } from "../../issues/index.ts";
import { headingOf, inWords } from "../heading.ts";
import { layoutAt } from "../layouts.ts";
import { shapeOfRow } from "../row-shape.ts";
import { fieldPathOf, type SheetLayout, standsInline } from "../sheet-layout.ts";
import { inSchemaOrder } from "../write/columns.ts";
import { plainFields } from "../write/field-sheet.ts";
import { noteOf } from "../write/row-sheet.ts";
import { type Draft, isMapping, valueAt } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { filledFields } from "./field-paths.ts";
import { knownShape } from "./field-shape.ts";
import { payTablesOf } from "./point-rows.ts";

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
  return Object.entries(isMapping(scales) ? scales : {}).flatMap(([name, scale]) =>
    payTablesOf(scale, [...place, name]).flatMap(({ rows }) => rows),
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
