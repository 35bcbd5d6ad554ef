import type { Day } from "../calendar/index.ts";
import type { DatedSum, Post } from "../plan/index.ts";

/** A history whose first entry holds from a day on already, and again from its own. */
export function reachingBack<Entry extends { readonly from?: Day }>(
  entries: readonly Entry[],
  day: Day,
): readonly Entry[] {
  const [first] = entries;
  if (first?.from === undefined || first.from <= day) return entries;
  return [{ ...first, from: day }, ...entries];
}

/** Pay that is held from a day on: a first sum that is stated only from a later one is that of the days before it as well. */
export function paidFrom(pay: Post["pay"], day: Day): Post["pay"] {
  if (pay.is === "salary") return { ...pay, salary: reachingBack<DatedSum>(pay.salary, day) };
  return pay.is === "full-cost" ? { ...pay, fullCost: reachingBack<DatedSum>(pay.fullCost, day) } : pay;
}
