import { LAYOUTS } from "../layouts.ts";
import { planShape, shapeAt } from "../shape.ts";
import { type Draft, isMapping, isNothing, valueAt, withoutValue, withValue } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { freeName } from "./free-name.ts";
import { layoutNamed } from "./table.ts";
import { withoutEmptyTables, withPointTwice } from "./with-points.ts";
import { namesIn } from "./with-rows.ts";

/**
 * A draft without some rows. A list or a section that has nothing left goes with them.
 *
 * @example withoutRows({ title: "A plan", lines: [{ id: "legal" }] }, [{ path: ["lines", 0], record: { id: "legal" } }]) // => { title: "A plan" }
 */
export function withoutRows(draft: Draft, rows: readonly DraftRow[]): Draft {
  const backwards = [...rows].sort((first, second) => lastStep(second) - lastStep(first));
  const left = backwards.reduce((before, { path }) => (withoutValue(before, path) ?? {}) as Draft, draft);
  const places = LAYOUTS.filter(({ is }) => is === "points").map(({ place }) => place);
  return places
    .filter((place) => rows.some(({ path }) => place.every((key, position) => path[position] === key)))
    .reduce(withoutEmptyTables, left);
}

const lastStep = ({ path }: DraftRow): number => (typeof path.at(-1) === "number" ? (path.at(-1) as number) : 0);

/**
 * A draft with a row once more after itself, under an id of its own; rows by name get a name of their own.
 *
 * @example withRowTwice("Lines", { lines: [{ id: "legal" }] }, { path: ["lines", 0], record: { id: "legal" } }).lines // => [{ id: "legal" }, { id: "legal-2" }]
 */
export function withRowTwice(sheetName: string, draft: Draft, { path, record }: DraftRow): Draft {
  const layout = layoutNamed(sheetName);
  if (layout.is === "points") return withPointTwice(draft, { path, record });
  const [holder, last] = [path.slice(0, -1), path.at(-1)!];
  if (typeof last === "string") {
    const names = new Set(Object.keys((valueAt(draft, holder) ?? {}) as object));
    return withValue(draft, [...holder, freeName(`${last}-`, 2, names)], record) as Draft;
  }
  const id = valueAt(record, ["id"]);
  const copy = isNothing(id) ? record : withValue(record, ["id"], freeName(`${id}-`, 2, namesIn(draft, layout)));
  const list = valueAt(draft, holder) as readonly unknown[];
  return withValue(draft, holder, [...list.slice(0, last + 1), copy, ...list.slice(last + 1)]) as Draft;
}

/**
 * A draft with a row of a list one place up (-1) or down (1); the very same draft where it has no such place.
 *
 * @example withRowMoved({ lines: ["a", "b"] }, { path: ["lines", 0], record: "a" }, 1).lines // => ["b", "a"]
 */
export function withRowMoved(draft: Draft, { path }: DraftRow, by: -1 | 1): Draft {
  const [holder, last] = [path.slice(0, -1), path.at(-1)!];
  const list = valueAt(draft, holder);
  if (typeof last !== "number" || !Array.isArray(list) || last + by < 0 || last + by >= list.length) return draft;
  const changed: unknown[] = [...list];
  [changed[last], changed[last + by]] = [changed[last + by], changed[last]];
  return withValue(draft, holder, changed) as Draft;
}

/**
 * A draft with another name for a row of a sheet of names; the very same draft where the name is taken or is none.
 *
 * @example withRowNamed("Agency rates", { agencyRates: { temp: {} } }, { path: ["agencyRates", "temp"], record: {} }, "locum").agencyRates // => { locum: {} }
 */
export function withRowNamed(sheetName: string, draft: Draft, { path }: DraftRow, name: string): Draft {
  const { is, place } = layoutNamed(sheetName);
  const section = valueAt(draft, place);
  const [former, next] = [path[place.length], name.trim()];
  if ((is !== "named" && is !== "points") || shapeAt(planShape(), place).named === undefined || !isMapping(section))
    return draft;
  if (next === "" || Object.hasOwn(section, next)) return draft;
  const renamed = Object.entries(section).map(([key, held]) => [key === former ? next : key, held] as const);
  return withValue(draft, place, Object.fromEntries(renamed)) as Draft;
}
