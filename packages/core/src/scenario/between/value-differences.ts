import { heldAt } from "../../issues/index.ts";
import { isSame } from "../touched.ts";

/** One thing in which two values differ: where it stands, what it was and what it is; absent where it is not there. */
export interface ValueDifference {
  /** Keys, and what names a record of a list: its id, else its year or its first day, else its place. */
  readonly path: readonly string[];
  readonly was?: unknown;
  readonly now?: unknown;
}

/** The step of a path under which the order of a list stands. */
const ORDER = "(order)";

/**
 * Everything in which two values differ, as far down as both have something there. Records of lists are told by what names them, so
 * that one more or less moves no other; another order of the same records is a difference of its own.
 */
export function valueDifferences(was: unknown, now: unknown, path: readonly string[] = []): readonly ValueDifference[] {
  if (isSame(was, now)) return [];
  if (Array.isArray(was) && Array.isArray(now)) {
    const [before, after] = [named(was), named(now)];
    if (before && after) return [...ofRecords(before, after, path), ...ofOrder(before, after, path)];
  } else if (isRecord(was) && isRecord(now)) {
    return ofRecords(new Map(Object.entries(was)), new Map(Object.entries(now)), path);
  }
  return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Records = ReadonlyMap<string, unknown>;

function ofRecords(before: Records, after: Records, path: readonly string[]): ValueDifference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    valueDifferences(before.get(name), after.get(name), [...path, name]),
  );
}

/** Another order of what both lists have. */
function ofOrder(before: Records, after: Records, path: readonly string[]): readonly ValueDifference[] {
  const was = [...before.keys()].filter((name) => after.has(name));
  const now = [...after.keys()].filter((name) => before.has(name));
  const first = was.findIndex((name, position) => name !== now[position]);
  if (first < 0) return [];
  const last = was.findLastIndex((name, position) => name !== now[position]);
  return [{ path: [...path, ORDER], was: was.slice(first, last + 1), now: now.slice(first, last + 1) }];
}

/** What together names a record that has no id. */
const NAMES = ["scale", "year", "agency", "from", "on"];

/** Records of a list by what names them; nothing for a list of other things, or where two have one name. */
function named(list: readonly unknown[]): Records | undefined {
  const records = new Map<string, unknown>();
  for (const [position, record] of list.entries()) {
    if (!isRecord(record)) return undefined;
    const name = nameOf(record) || String(position);
    if (records.has(name)) return undefined;
    records.set(name, record);
  }
  return records;
}

function nameOf(record: object): string {
  const [id, points] = [heldAt(record, "id"), heldAt(record, "points")];
  if (typeof id === "string") return id;
  const parts = NAMES.map((name) => heldAt(record, name)).filter((part) => typeof part === "string");
  return [...parts, ...(Array.isArray(points) ? points : [])].join(" ");
}
