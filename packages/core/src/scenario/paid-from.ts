import type { Day } from "../calendar/index.ts";
import type { DatedSum, Post } from "../plan/index.ts";

/** A history whose first entry holds from a day on already, and again from its own. */
export function reachingBack<Entry extends { readonly from?: Day }>(
  entries: readonly Entry[],
  day: Day,
): readonly Entry[] {
  const [firstEntry] = entries;
  if (firstEntry?.from === undefined || firstEntry.from <= day) return entries;
  return [{ ...firstEntry, from: day }, ...entries];
}

/** Pay that is held from a day on: a first sum that is stated only from a later one is that of the days before it as well. */
export function paidFrom(postPay: Post["pay"], day: Day): Post["pay"] {
  if (postPay.is === "salary") return { ...postPay, salary: reachingBack<DatedSum>(postPay.salary, day) };
  return postPay.is === "full-cost" ? { ...postPay, fullCost: reachingBack<DatedSum>(postPay.fullCost, day) } : postPay;
}
