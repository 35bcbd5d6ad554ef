import { addDays, commonDays, daysBetween, lastDay } from "../../calendar/index.ts";
import { asFte } from "../../money/index.ts";
import { alikeOf } from "../../plan/index.ts";
import { daysUntil, type Timeline } from "../../timeline/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Days on which an employee and agency are both paid for the same post: a handover that the plan means. */
export function doubleRunning({ plan, timeline }: Findings): readonly Note[] {
  const daysOf = plan.posts.map(() => 0);
  for (let group = 0; group < timeline.groups.post.length; group += 1) {
    daysOf[timeline.groups.post.values[group]!]! += overlap(timeline, group);
  }
  return plan.posts.flatMap((post, at) => {
    const days = daysOf[at]!;
    if (days === 0) return [];
    const text = `${post.title} has an employee and agency at once for ${days} person-days: a handover, paid for twice.`;
    return [{ code: "double-running", of: post.id, text } as const];
  });
}

/** Posts that the plan says are empty for a time: they cost nothing on those days. */
export function vacant({ plan }: Findings): readonly Note[] {
  return plan.posts.flatMap((post) => {
    if (post.vacant.length === 0) return [];
    const days = alikeOf(post).reduce((total, { first, past, start, vacant }) => {
      const theirs = vacant.filter(({ to }) => start <= addDays(to, 1));
      const inPost = theirs.flatMap(
        (gap) => commonDays(gap, { from: gap.from, to: post.end ?? lastDay(plan.years.to) }) ?? [],
      );
      return total + (past - first) * inPost.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
    }, 0);
    if (days === 0) return [];
    const fte = post.fte < 10_000 ? ` at FTE ${asFte(post.fte)}` : "";
    const text = `${post.title} is vacant for ${days} person-days${fte}, which cost nothing.`;
    return [{ code: "vacant", of: post.id, text } as const];
  });
}

/** Person-days of a group in which its own days and its cover's meet. */
function overlap({ groups, spans }: Timeline, group: number): number {
  let days = 0;
  for (let cover = groups.cover.values[group]!; cover < groups.shared.values[group]!; cover += 1) {
    for (let own = groups.own.values[group]!; own < groups.cover.values[group]!; own += 1) {
      const from = Math.max(spans.from.values[cover]!, spans.from.values[own]!);
      const until = Math.min(spans.until.values[cover]!, spans.until.values[own]!);
      if (from < until) days += daysUntil(from, until) * groups.people.values[group]!;
    }
  }
  return days;
}
