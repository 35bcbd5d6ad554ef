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
export function valueDifferences(
  valueBefore: unknown,
  valueAfter: unknown,
  valuePath: readonly string[] = [],
): readonly ValueDifference[] {
  if (isSame(valueBefore, valueAfter)) return [];
  if (Array.isArray(valueBefore) && Array.isArray(valueAfter)) {
    const [recordsBefore, recordsAfter] = [named(valueBefore), named(valueAfter)];
    if (recordsBefore && recordsAfter)
      return [...ofRecords(recordsBefore, recordsAfter, valuePath), ...ofOrder(recordsBefore, recordsAfter, valuePath)];
  } else if (isRecord(valueBefore) && isRecord(valueAfter)) {
    return ofRecords(new Map(Object.entries(valueBefore)), new Map(Object.entries(valueAfter)), valuePath);
  }
  return [
    {
      path: valuePath,
      ...(valueBefore !== undefined && { was: valueBefore }),
      ...(valueAfter !== undefined && { now: valueAfter }),
    },
  ];
}

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Records = ReadonlyMap<string, unknown>;

function ofRecords(recordsBefore: Records, recordsAfter: Records, valuePath: readonly string[]): ValueDifference[] {
  return [...new Set([...recordsBefore.keys(), ...recordsAfter.keys()])].flatMap((recordName) =>
    valueDifferences(recordsBefore.get(recordName), recordsAfter.get(recordName), [...valuePath, recordName]),
  );
}

/** Another order of what both lists have. */
function ofOrder(
  recordsBefore: Records,
  recordsAfter: Records,
  valuePath: readonly string[],
): readonly ValueDifference[] {
  const valueBefore = [...recordsBefore.keys()].filter((recordName) => recordsAfter.has(recordName));
  const valueAfter = [...recordsAfter.keys()].filter((recordName) => recordsBefore.has(recordName));
  const firstMoved = valueBefore.findIndex((recordName, position) => recordName !== valueAfter[position]);
  if (firstMoved < 0) return [];
  const lastMoved = valueBefore.findLastIndex((recordName, position) => recordName !== valueAfter[position]);
  return [
    {
      path: [...valuePath, ORDER],
      was: valueBefore.slice(firstMoved, lastMoved + 1),
      now: valueAfter.slice(firstMoved, lastMoved + 1),
    },
  ];
}

/** What together names a record that has no id. */
const NAMES = ["scale", "year", "agency", "from", "on"];

/** Records of a list by what names them; nothing for a list of other things, or where two have one name. */
function named(givenList: readonly unknown[]): Records | undefined {
  const records = new Map<string, unknown>();
  for (const [position, listRecord] of givenList.entries()) {
    if (!isRecord(listRecord)) return undefined;
    const recordName = nameOf(listRecord) || String(position);
    if (records.has(recordName)) return undefined;
    records.set(recordName, listRecord);
  }
  return records;
}

function nameOf(listRecord: object): string {
  const [recordId, points] = [heldAt(listRecord, "id"), heldAt(listRecord, "points")];
  if (typeof recordId === "string") return recordId;
  const nameParts = NAMES.map((recordName) => heldAt(listRecord, recordName)).filter(
    (part) => typeof part === "string",
  );
  return [...nameParts, ...(Array.isArray(points) ? points : [])].join(" ");
}
