import { startOfMonth } from "../../calendar/index.ts";
import { type Explanation, figured } from "../../formula/index.ts";
import { afterPartMonth } from "../../rules/index.ts";
import type { Instant } from "../../timeline/index.ts";
import type { Sought } from "./gross.ts";
import { piecesInMonth } from "./pieces.ts";

const EVER = Number.POSITIVE_INFINITY;

/**
 * What a group's people cost in a month (as in the calendar) up to their post's end, or what they cost of it after that: the whole month
 * less what stands in the post's own row. Nothing where none of their days is in it.
 *
 * @param explainUntil - the cost of the month's days before an instant
 */
export function upToEndOrAfter(
  { timeline, group, first, past }: Sought,
  monthIndex: number,
  afterEnd: boolean,
  who: "one person" | "these people",
  explainUntil: (untilInstant: Instant) => Explanation,
): Explanation | undefined {
  const endInstant = timeline.groups.end.values[group]!;
  const hasDays = (until: Instant): boolean => piecesInMonth(timeline, { first, past, until }, monthIndex).length > 0;
  if (!afterEnd) return hasDays(endInstant) ? explainUntil(endInstant) : undefined;
  if (startOfMonth(monthIndex + 1) <= endInstant || !hasDays(EVER)) return undefined;
  const whole = explainUntil(EVER);
  if (!hasDays(endInstant)) return whole;
  return figured(`${who} after the post's end`, afterPartMonth, { whole, own: explainUntil(endInstant) });
}
