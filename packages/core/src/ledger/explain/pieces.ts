import { daysToWithin, monthAt, nextMonth, startOfMonth } from "../../calendar/index.ts";
import type { Piece } from "../../conventions/index.ts";
import type { Instant, Timeline } from "../../timeline/index.ts";

/** The pieces of some spans month by month, from one instant up to another, in order. */
export function piecesOf(
  { spans }: Timeline,
  first: number,
  pastSpan: number,
  fromInstant: Instant,
  untilInstant: Instant,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let spanIndex = first; spanIndex < pastSpan; spanIndex += 1) {
    const endInstant = Math.min(spans.until.values[spanIndex]!, untilInstant);
    for (let instant = Math.max(spans.from.values[spanIndex]!, fromInstant); instant < endInstant; ) {
      const next = Math.min(endInstant, nextMonth(instant));
      pieces.push({ span: spanIndex, month: monthAt(instant), from: instant, days: daysToWithin(instant, next) });
      instant = next;
    }
  }
  return pieces;
}

/** The pieces of some spans in one month (as in the calendar), up to an instant. */
export const piecesInMonth = (
  timeline: Timeline,
  { first, past, until }: { readonly first: number; readonly past: number; readonly until: Instant },
  monthIndex: number,
): readonly Piece[] =>
  piecesOf(timeline, first, past, startOfMonth(monthIndex), Math.min(until, startOfMonth(monthIndex + 1)));
