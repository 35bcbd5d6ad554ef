import type { Instant } from "../calendar/index.ts";
import { type Growing, growing, push } from "../formula/index.ts";

/** What fills a span of one person's days: their own pay or full cost, an agency charge, or a post that is only counted. */
export const PAY = 0;
export const FULL_COST = 1;
export const AGENCY_WEEKS = 2;
export const AGENCY_YEAR = 3;
export const COUNTED = 4;
/** An agency charge by working days, and a contract for the paid time of one engagement. */
export const AGENCY_DAYS = 5;
export const AGENCY_CONTRACT = 6;

/**
 * Days of people with one history at one annual sum, one row a span, in order of group and, within one kind and cover, of time.
 * `sum` is the full-time salary, the full cost, the weekly or the yearly charge (nothing for a contract); `supplement` is all supplements of the day and
 * `unpensioned` those of them that do not count for pension; all in pence a year (a week for a charge by calendar or working days).
 */
export interface SpanColumns {
  readonly from: Growing;
  readonly until: Growing;
  readonly kind: Growing;
  readonly sum: Growing;
  readonly supplement: Growing;
  readonly unpensioned: Growing;
  /** Of an agency charge: its place among the timeline's charges; −1 for all else. */
  readonly charge: Growing;
}

/** No spans yet, with room for some. */
export const emptySpans = (room: number): SpanColumns => ({
  from: growing(room),
  until: growing(room),
  kind: growing(room),
  sum: growing(room),
  supplement: growing(room),
  unpensioned: growing(room),
  charge: growing(room),
});

/** Adds a span, cut to the plan's months; nothing where no day is left. */
export function addSpan(
  spans: SpanColumns,
  planInstants: readonly [Instant, Instant],
  fromInstant: Instant,
  untilInstant: Instant,
  kindIndex: number,
  amount: number,
  supplement = 0,
  unpensioned = 0,
  chargeIndex = -1,
): void {
  const sinceInstant = fromInstant > planInstants[0] ? fromInstant : planInstants[0];
  const toInstant = untilInstant < planInstants[1] ? untilInstant : planInstants[1];
  if (sinceInstant >= toInstant) return;
  push(spans.from, sinceInstant);
  push(spans.until, toInstant);
  push(spans.kind, kindIndex);
  push(spans.sum, amount);
  push(spans.supplement, supplement);
  push(spans.unpensioned, unpensioned);
  push(spans.charge, chargeIndex);
}
