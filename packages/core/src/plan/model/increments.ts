import { type Instant, monthAt, monthsLater } from "../../calendar/index.ts";
import type { Conventions } from "./plan.ts";

/** The first 1 April strictly after an instant. */
function aprilAfter(at: Instant): Instant {
  const month = monthAt(at);
  return (month + 12 - ((month + 9) % 12)) * 32;
}

/**
 * When someone who starts on a day first moves up a point (C6): the national rule is 1 April, or six months after the start for
 * someone who has been in the grade for less than six months by then.
 */
export function firstIncrement(start: Instant, rule: Conventions["increments"]): Instant {
  if (rule === "none") return Number.POSITIVE_INFINITY;
  if (rule === "anniversary") return monthsLater(start, 12);
  const april = aprilAfter(start);
  return rule === "april" ? april : Math.max(april, monthsLater(start, 6));
}

/** The next move after one; `count` moves have been made since the start. */
export function nextIncrement(last: Instant, start: Instant, count: number, rule: Conventions["increments"]): Instant {
  return rule === "anniversary" ? monthsLater(start, 12 * (count + 1)) : aprilAfter(last);
}
