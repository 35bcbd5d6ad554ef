import { dayBefore, type Instant, type Timeline } from "../timeline/index.ts";

/**
 * The day on which a group's full year is priced (Outturn convention C17): the last day of the plan's years, or the post's own last
 * day where it goes on after an earlier end. Nothing where the post has ended and does not go on: it is fixed-term, it ended before
 * the plan's years, or these people have been absorbed.
 */
export function fullYearDay({ plan, groups, spans, firstMonth, months }: Timeline, group: number): Instant | undefined {
  const [first, past] = [firstMonth << 5, (firstMonth + months) << 5];
  const end = groups.end.values[group]!;
  if (end >= past) return dayBefore(past);
  const { afterEnd, contract } = plan.posts[groups.post.values[group]!]!;
  if (!afterEnd) return contract === "permanent" && end > first ? dayBefore(end) : undefined;
  const [own, cover] = [groups.own.values[group]!, groups.cover.values[group]!];
  const stays = own < cover && spans.until.values[cover - 1]! >= past;
  return stays ? dayBefore(Math.max(end, first + 1)) : undefined;
}
