import type { Path } from "../../issues/index.ts";
import type { SheetLayout } from "../sheet-layout.ts";
import { type Draft, isMapping, isNothing, valueAt, withoutValue, withValue } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { freeName } from "./free-name.ts";
import { payTablesOf } from "./point-rows.ts";

/** A draft with an empty point more at the end of a scale's last table; of a scale that is not there, in its first. */
export function withNewPoint({ place }: SheetLayout, draft: Draft, name: string): Draft {
  const path = [...place, name];
  const scale = valueAt(draft, path);
  if (!isNothing(scale) && !Array.isArray(scale)) return draft;
  const last = payTablesOf(scale, path).at(-1);
  const points = valueAt(last?.table, ["points"]);
  if (Array.isArray(points)) return withValue(draft, [...last!.path, "points", points.length], {}) as Draft;
  const names = new Set(Object.keys(isMapping(points) ? points : {}));
  const point = freeName("point-", names.size + 1, names);
  return withValue(draft, [...(last?.path ?? [...path, 0]), "points", point], null) as Draft;
}

/** A draft with a point once more after itself, under a name of its own. */
export function withPointTwice(draft: Draft, { path }: DraftRow): Draft {
  const [holder, last] = [path.slice(0, -1), path.at(-1)!];
  const points = valueAt(draft, holder);
  if (Array.isArray(points)) {
    const list: readonly unknown[] = points;
    const position = Number(last);
    const names = new Set(list.map((point) => String(valueAt(point, ["point"]))));
    const name = valueAt(list[position], ["point"]);
    const copy = isNothing(name)
      ? list[position]
      : withValue(list[position], ["point"], freeName(`${name}-`, 2, names));
    return withValue(draft, holder, [...list.slice(0, position + 1), copy, ...list.slice(position + 1)]) as Draft;
  }
  const held = Object.entries(isMapping(points) ? points : {});
  const names = new Set(held.map(([key]) => key));
  const grown = held.flatMap(([key, salary]) =>
    key === last
      ? [[key, salary] as const, [freeName(`${key}-`, 2, names), salary] as const]
      : [[key, salary] as const],
  );
  return withValue(draft, holder, Object.fromEntries(grown)) as Draft;
}

/** A draft without tables of pay scales that have no points, and without scales that have no table. */
export function withoutEmptyTables(draft: Draft, place: Path): Draft {
  const scales = valueAt(draft, place);
  const names = Object.keys(isMapping(scales) ? scales : {});
  return names.reduce((changed, name) => {
    const path = [...place, name];
    const empty = payTablesOf(valueAt(changed, path), path).filter(
      ({ table }) => isMapping(table) && valueAt(table, ["points"]) === undefined,
    );
    return empty.reduceRight((left, { path }) => (withoutValue(left, path) ?? {}) as Draft, changed);
  }, draft);
}
