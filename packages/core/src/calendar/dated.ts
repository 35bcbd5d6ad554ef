import type { Day } from "./day.ts";

/** A value's history: each entry counts from its own day until the next. Held in order of `from`. */
export interface DatedEntry {
  readonly from: Day;
}

/**
 * The entry in force on a day: the last that starts on or before it, or none before the first.
 *
 * @example inForce([{ from: day("2024-04-01"), rate: 1 }, { from: day("2025-04-01"), rate: 2 }], day("2025-03-31"))?.rate // => 1
 */
export function inForce<Entry extends DatedEntry>(entries: readonly Entry[], date: Day): Entry | undefined {
  let foundEntry: Entry | undefined;
  for (const entry of entries) {
    if (entry.from > date) break;
    foundEntry = entry;
  }
  return foundEntry;
}
