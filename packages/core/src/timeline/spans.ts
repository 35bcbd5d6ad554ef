import type { Instant } from "../calendar/index.ts";
import { type Growing, growing, push } from "../formula/index.ts";

/** What fills a span of one person's days: their own pay or full cost, an agency charge, or a post that is only counted. */
export const PAY = 0;
export const FULL_COST = 1;
export const AGENCY_WEEKS = 2;
export const AGENCY_YEAR = 3;
export const COUNTED = 4;

/**
 * Days of people with one history at one annual sum, one row a span, in order of group and, within one kind and cover, of time.
 * `sum` is the full-time salary, the full cost, the weekly or the yearly charge; `supplement` is all supplements of the day and
 * `unpensioned` those of them that do not count for pension; all in pence a year (a week for the weekly charge).
 */
export interface Spans {
  readonly from: Growing;
  readonly until: Growing;
  readonly kind: Growing;
  readonly sum: Growing;
  readonly supplement: Growing;
  readonly unpensioned: Growing;
}

/** No spans yet, with room for some. */
export const emptySpans = (room: number): Spans => ({
  from: growing(room),
  until: growing(room),
  kind: growing(room),
  sum: growing(room),
  supplement: growing(room),
  unpensioned: growing(room),
});

/** Adds a span, cut to the plan's months; nothing where no day is left. */
export function addSpan(
  spans: Spans,
  within: readonly [Instant, Instant],
  from: Instant,
  until: Instant,
  kind: number,
  sum: number,
  supplement = 0,
  unpensioned = 0,
): void {
  const since = from > within[0] ? from : within[0];
  const to = until < within[1] ? until : within[1];
  if (since >= to) return;
  push(spans.from, since);
  push(spans.until, to);
  push(spans.kind, kind);
  push(spans.sum, sum);
  push(spans.supplement, supplement);
  push(spans.unpensioned, unpensioned);
}
