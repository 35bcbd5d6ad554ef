import { absorbedOn, dayBefore, type Instant, startOf, type Timeline } from "../timeline/index.ts";

/**
 * The day on which a group's full year is priced (Outturn convention C17): the last day of the plan's years, or the post's own last
 * day where it goes on after an earlier end. Nothing where the post has ended and does not go on: it is fixed-term, it ended before
 * the plan's years, or these people are absorbed by the end of them.
 */
export function fullYearDay({ plan, groups, firstMonth, months }: Timeline, group: number): Instant | undefined {
  const [first, past] = [firstMonth << 5, (firstMonth + months) << 5];
  const end = groups.end.values[group]!;
  if (end >= past) return dayBefore(past);
  const post = plan.posts[groups.post.values[group]!]!;
  if (!post.afterEnd) return post.contract === "permanent" && end > first ? dayBefore(end) : undefined;
  const absorbed = absorbedOn(post, groups.first.values[group]!);
  if (absorbed !== undefined && startOf(absorbed) <= past) return undefined;
  return dayBefore(Math.max(end, first + 1));
}
