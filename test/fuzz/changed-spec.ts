import type { Path } from "../../packages/core/src/issues/index.ts";
import { changedAt, placesIn } from "../plan-laws/places.ts";
import { awkwardFor, awkwardName } from "./awkward.ts";
import type { Draw } from "./draw.ts";
import { fromSchema, type JsonSchema } from "./from-schema.ts";
import { namesIn } from "./names-in.ts";

/** What plain data is at a path. */
export const valueAt = (spec: unknown, path: Path): unknown =>
  path.reduce<unknown>((held, step) => (held as { readonly [key: string | number]: unknown })[step], spec);

/** A spec with some things in it otherwise: a name, a value, an entry, a key. */
export function changedSpec(spec: unknown, schema: JsonSchema, draw: Draw): unknown {
  const times = draw.below(4);
  let changed = spec;
  for (let n = 0; n < times; n += 1) changed = draw.oneOf(ways)(changed, draw, schema);
  return changed;
}

type Way = (spec: unknown, draw: Draw, schema: JsonSchema) => unknown;

const renamed: Way = (spec, draw) => {
  const names = namesIn(spec).all;
  if (names.length === 0) return spec;
  const [from, to] = [draw.oneOf(names), awkwardName(draw)];
  const copy = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key === from ? to : key, copy(held)]));
  };
  return copy(spec);
};

const otherwise: Way = (spec, draw) => {
  const path = draw.oneOf(placesIn(spec));
  return changedAt(spec, path, () => awkwardFor(valueAt(spec, path), draw));
};

const repeated: Way = (spec, draw) => {
  const lists = placesIn(spec).filter((path) => {
    const value = valueAt(spec, path);
    return Array.isArray(value) && value.length > 0;
  });
  if (lists.length === 0) return spec;
  return changedAt(spec, draw.oneOf(lists), (list) => {
    const entries = list as readonly unknown[];
    const entry = draw.oneOf(entries);
    return draw.onceIn(2) ? [...entries, entry] : entries.filter((one) => one !== entry);
  });
};

const without: Way = (spec, draw) => changedAt(spec, draw.oneOf(placesIn(spec)), () => undefined);

const another: Way = (spec, draw, schema) => {
  const { properties = {} } = schema;
  const section = draw.oneOf(Object.keys(properties).filter((key) => key !== "outturn" && key !== "years"));
  return { ...(spec as object), [section]: fromSchema(properties[section]!, draw, namesIn(spec)) };
};

const ways: readonly Way[] = [renamed, renamed, renamed, otherwise, otherwise, otherwise, repeated, without, another];
