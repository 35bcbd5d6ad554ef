import type { Day } from "../calendar/index.ts";
import type { Published } from "./published.ts";

/** What may be used, and what was announced only later, both in the order given. */
export interface KnownEntries<Value> {
  readonly used: readonly Published<Value>[];
  readonly leftOut: readonly Published<Value>[];
}

/**
 * The entries that were known on a day: announced, or where that date is not held in effect, on or before it.
 * Without a day, all of them.
 *
 * @example knownOn(published.njc, day("2024-07-08")).used.at(-1)?.from // => "2023-04-01"
 * @example knownOn(published.njc, undefined).leftOut // => []
 */
export function knownOn<Value>(
  publishedEntries: readonly Published<Value>[],
  date: Day | undefined,
): KnownEntries<Value> {
  if (date === undefined) return { used: publishedEntries, leftOut: [] };
  const known = (publishedEntry: Published<Value>): boolean =>
    (publishedEntry.announced ?? publishedEntry.from) <= date;
  return {
    used: publishedEntries.filter(known),
    leftOut: publishedEntries.filter((publishedEntry) => !known(publishedEntry)),
  };
}
