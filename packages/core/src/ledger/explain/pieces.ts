import { daysInMonth } from "../../calendar/index.ts";
import type { Instant, Timeline } from "../../timeline/index.ts";

/** Days of one month at one annual sum: a span of the timeline, cut to the month. */
export interface Piece {
  readonly span: number;
  /** As in the calendar. */
  readonly month: number;
  readonly from: Instant;
  readonly days: number;
}

/** The pieces of some spans month by month, from one instant up to another, in order. */
export function piecesOf(
  { spans }: Timeline,
  first: number,
  past: number,
  from: Instant,
  until: Instant,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let span = first; span < past; span += 1) {
    const end = Math.min(spans.until.values[span]!, until);
    for (let at = Math.max(spans.from.values[span]!, from); at < end; ) {
      const month = at >> 5;
      const next = Math.min(end, (month + 1) << 5);
      pieces.push({ span, month, from: at, days: (next & 31 || daysInMonth(month)) - (at & 31) });
      at = next;
    }
  }
  return pieces;
}
