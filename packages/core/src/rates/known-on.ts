import type { Day } from "../calendar/index.ts";
import type { Published } from "./published.ts";

/** What may be used, and what was announced only later, both in the order given. */
export interface Known<Value> {
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
export function knownOn<Value>(entries: readonly Published<Value>[], date: Day | undefined): Known<Value> {
  if (date === undefined) return { used: entries, leftOut: [] };
  const known = (entry: Published<Value>): boolean => (entry.announced ?? entry.from) <= date;
  return { used: entries.filter(known), leftOut: entries.filter((entry) => !known(entry)) };
}
