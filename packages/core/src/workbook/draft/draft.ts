import { heldAt, type Path } from "../../issues/index.ts";

/** A plan as somebody writes it: the plain value of its file, with whatever is wrong in it. */
export type Draft = { readonly [key: string]: unknown };

/** What stands at a path; nothing where the path leads nowhere. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((inside: unknown, pathStep) => heldAt(inside, pathStep), value);

/** Whether a key or a cell has nothing under it: a file may say so by a key alone. */
export const isNothing = (value: unknown): value is undefined | null => value === undefined || value === null;

/** Whether a value is a mapping. */
export const isMapping = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The same value with another at a path: what lies beside the path stays the very same objects. Mappings and lists that are missing on
 * the way are made.
 */
export function withValue(whole: unknown, [pathStep, ...further]: Path, value: unknown): unknown {
  if (pathStep === undefined) return value;
  const inside = withValue(heldAt(whole, pathStep), further, value);
  if (typeof pathStep === "number") return listWith(Array.isArray(whole) ? whole : [], pathStep, inside);
  const held = Object.entries(isMapping(whole) ? whole : {});
  const isThere = held.some(([key]) => key === pathStep);
  const changed = held.map(([key, other]) => [key, key === pathStep ? inside : other] as const);
  return Object.fromEntries(isThere ? changed : [...changed, [pathStep, inside] as const]);
}

function listWith(list: readonly unknown[], position: number, value: unknown): readonly unknown[] {
  const missing = Array.from({ length: Math.max(0, position - list.length) }, () => null);
  return [...list.slice(0, position), ...missing, value, ...list.slice(position + 1)];
}

/**
 * The same value with nothing at a path: in a list, what comes after it keeps its place, since the place says what it is; what is left
 * of a list or a mapping that has nothing in it goes as well.
 */
export function withNothing(whole: unknown, path: Path): unknown {
  const position = path.at(-1);
  const list = valueAt(whole, path.slice(0, -1));
  if (typeof position !== "number" || !Array.isArray(list)) return withoutValue(whole, path);
  const emptied = list.map((value: unknown, index) => (index === position ? null : value));
  const past = emptied.findLastIndex((value) => !isNothing(value)) + 1;
  const listPath = path.slice(0, -1);
  return past === 0 ? withoutValue(whole, listPath) : withValue(whole, listPath, emptied.slice(0, past));
}

/** The same value without what stands at a path, and without mappings and lists that have nothing left in them by that. */
export function withoutValue(whole: unknown, [pathStep, ...further]: Path): unknown {
  if (pathStep === undefined) return undefined;
  const before = heldAt(whole, pathStep);
  if (before === undefined) return whole;
  const inside = withoutValue(before, further);
  if (inside !== undefined) return withValue(whole, [pathStep], inside);
  if (Array.isArray(whole)) {
    const left = whole.filter((_, position) => position !== pathStep);
    return left.length === 0 ? undefined : left;
  }
  const left = Object.entries(whole as Draft).filter(([key]) => key !== pathStep);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
