import { dayBefore, type Instant, type MonthIndex, monthAt, startOf, startOfMonth } from "../../calendar/index.ts";
import { absorbedOn } from "../../plan/index.ts";
import { type OnDay, onDay, PAY, type Timeline } from "../../timeline/index.ts";

/** How the place of a group's people is filled on the day at whose rates their year is priced. */
export interface YearOn {
  readonly day: Instant;
  readonly filled: OnDay;
}

/**
 * The day of a group's full year and how it is filled; nothing where it has none, or where the post is vacant on a day for which there
 * is no pay or no on-costs: nobody could say what a year would cost.
 *
 * @param heldFrom - the first month of the calendar in which on-costs are held
 */
export function yearOn(timeline: Timeline, groupIndex: number, heldFrom: MonthIndex): YearOn | undefined {
  const day = fullYearDay(timeline, groupIndex);
  const filled = day === undefined ? undefined : onDay(timeline, groupIndex, day);
  if (day === undefined || !filled) return undefined;
  const lacks = filled.span === undefined && filled.kind === PAY && monthAt(day) < heldFrom;
  return lacks ? undefined : { day, filled };
}

/**
 * The day on which a group's full year is priced (Outturn convention C17): the last day of the plan's years, or the post's own last
 * day where it goes on after an earlier end. Nothing where the post has ended and does not go on: it is fixed-term, it ended before
 * the plan's years, or these people are absorbed by the end of them.
 */
export function fullYearDay({ plan, groups, firstMonth, months }: Timeline, groupIndex: number): Instant | undefined {
  const [first, pastInstant] = [startOfMonth(firstMonth), startOfMonth(firstMonth + months)];
  const endInstant = groups.end.values[groupIndex]!;
  if (endInstant >= pastInstant) return dayBefore(pastInstant);
  const post = plan.posts[groups.post.values[groupIndex]!]!;
  if (!post.afterEnd) return post.contract === "permanent" && endInstant > first ? dayBefore(endInstant) : undefined;
  const absorbed = absorbedOn(post, groups.first.values[groupIndex]!);
  if (absorbed !== undefined && startOf(absorbed) <= pastInstant) return undefined;
  return dayBefore(Math.max(endInstant, first + 1));
}
