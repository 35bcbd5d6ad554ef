import type { Path } from "../../issues/index.ts";
import { keyOf } from "../heading.ts";
import { shapeOfRow } from "../row-shape.ts";
import { planShape, shapeAt } from "../shape.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { type Draft, isMapping, isNothing, valueAt, withValue } from "./draft.ts";
import { freeName } from "./free-name.ts";
import { ownersIn } from "./rows.ts";
import { layoutNamed } from "./table.ts";
import { shapeOfName } from "./with-cells.ts";
import { withNewPoint } from "./with-points.ts";

/**
 * A draft with empty rows more at the end of a sheet whose rows belong to no others; the very same draft where there is no room for them.
 * Records that have an id get one each that is free.
 *
 * @example withNewRows("Posts", { posts: [{ id: "lead" }] }, 1).posts // => [{ id: "lead" }, { id: "post-2" }]
 */
export function withNewRows(sheetName: string, draft: Draft, count: number): Draft {
  const layout = layoutNamed(sheetName);
  const list = valueAt(draft, layout.place) ?? [];
  if (layout.is !== "entries" || layout.belongsTo !== undefined || !Array.isArray(list) || count < 1) return draft;
  return withValue(draft, layout.place, [...list, ...emptyRecords(layout, draft, list.length, count)]) as Draft;
}

/**
 * A draft with an empty row more of a name, on a sheet of names or of rows that belong to others; the very same draft where there is no
 * room for one.
 *
 * @param name - of the row, or of what it belongs to
 * @example withNewRow("Agency rates", {}, "locum").agencyRates // => { locum: {} }
 */
export function withNewRow(sheetName: string, draft: Draft, name: string): Draft {
  const layout = layoutNamed(sheetName);
  if (name.trim() === "") return draft;
  if (layout.is === "points") return takesRows(sheetName, draft) ? withNewPoint(layout, draft, name.trim()) : draft;
  return layout.is === "named" ? withNamed(layout, draft, name.trim()) : withOwned(layout, draft, name.trim());
}

/**
 * Whether an empty row can be put at the end of a sheet.
 *
 * @example takesRows("Posts", {}) // => true
 * @example takesRows("Posts", { posts: "none yet" }) // => false
 */
export function takesRows(sheetName: string, draft: Draft): boolean {
  const { is, place, belongsTo } = layoutNamed(sheetName);
  if (is === "fields") return false;
  if (is === "entries" && belongsTo !== undefined) return ownersIn(draft, place[0]!).length > 0;
  const held = valueAt(draft, place);
  return isNothing(held) || (is === "entries" ? Array.isArray(held) : isMapping(held));
}

/**
 * The names that a new row may have; absent where any name may.
 *
 * @example rowNames("Starts", { posts: [{ id: "lead" }] }) // => ["lead"]
 * @example rowNames("On-costs", {}) // => ["employerNi", "pension", "apprenticeshipLevy"]
 */
export function rowNames(sheetName: string, draft: Draft): readonly string[] | undefined {
  const { is, place, belongsTo } = layoutNamed(sheetName);
  if (is === "entries") return belongsTo === undefined ? undefined : ownersIn(draft, place[0]!).map(({ name }) => name);
  const section = shapeAt(planShape(), place);
  return section.named === undefined ? [...section.fields.keys()] : undefined;
}

const withEntry = (draft: Draft, path: Path, record: unknown): Draft => {
  const list = valueAt(draft, path);
  if (isNothing(list)) return withValue(draft, path, [record]) as Draft;
  if (Array.isArray(list)) return withValue(draft, path, [...list, record]) as Draft;
  return isMapping(list) && path.length > 1 ? (withValue(draft, path, [list, record]) as Draft) : draft;
};

function emptyRecords(layout: SheetLayout, draft: Draft, length: number, count: number): readonly Draft[] {
  const records = Array.from({ length: count }, (): Draft => ({}));
  if (!shapeOfRow(layout).fields.has("id")) return records;
  const stem = `${layout.sheetName.toLowerCase().replace(/s$/, "").replaceAll(" ", "-")}-`;
  const names = new Set(namesIn(draft, layout));
  return records.map((_, position) => {
    const id = freeName(stem, length + position + 1, names);
    names.add(id);
    return { id };
  });
}

export const namesIn = (draft: Draft, { place }: SheetLayout): ReadonlySet<string> =>
  new Set(ownersIn(draft, place[0]!).map(({ name }) => name));

/** A second row of one name makes a list of them, where a name may have one. */
function withNamed(layout: SheetLayout, draft: Draft, writtenName: string): Draft {
  const section = shapeAt(planShape(), layout.place);
  const name = section.named === undefined ? keyOf(writtenName, section) : writtenName;
  if (name === undefined || !takesRows(layout.sheetName, draft)) return draft;
  const path = [...layout.place, name];
  const held = valueAt(draft, path);
  if (isNothing(held)) return withValue(draft, path, {}) as Draft;
  return shapeOfName(layout, name)?.entry !== undefined && typeof held === "object"
    ? withEntry(draft, path, {})
    : draft;
}

function withOwned({ place }: SheetLayout, draft: Draft, name: string): Draft {
  const [section, , ...inside] = place;
  const owner = ownersIn(draft, section!).find((candidate) => candidate.name === name);
  return owner === undefined ? draft : withEntry(draft, [...owner.path, ...inside], {});
}
