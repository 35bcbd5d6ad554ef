import { daysToWithin, monthAt, nextMonth } from "../../calendar/index.ts";
import type { Piece } from "../../conventions/index.ts";
import type { Instant, Timeline } from "../../timeline/index.ts";

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
      const next = Math.min(end, nextMonth(at));
      pieces.push({ span, month: monthAt(at), from: at, days: daysToWithin(at, next) });
      at = next;
    }
  }
  return pieces;
}
