import type { Day } from "../../calendar/index.ts";
import { readValue } from "../read/unread.ts";

/** Dated entries, which are in order where every date could be read; stops where one could not be. */
export function inOrder<Entry extends { readonly from?: Day }>(entries: readonly Entry[]): readonly Entry[] {
  for (const { from } of entries) readValue(from);
  return entries;
}
