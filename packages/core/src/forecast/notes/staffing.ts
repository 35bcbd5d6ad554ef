import { lastDay } from "../../calendar/index.ts";
import { asFte } from "../../money/index.ts";
import { coverSpan, type Plan, type Post, peopleOf } from "../../plan/index.ts";
import { daysUntil, endOf, startOf, type Timeline } from "../../timeline/index.ts";
import { counted, grouped } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { type Findings, titleOf } from "./findings.ts";

/** Days on which an employee and agency are both paid for the same post: a handover that the plan means. */
export function doubleRunning({ plan, timeline }: Findings): readonly Note[] {
  const daysOf = plan.posts.map(() => 0);
  for (let group = 0; group < timeline.groups.post.length; group += 1) {
    daysOf[timeline.groups.post.values[group]!]! += overlap(timeline, group);
  }
  return plan.posts.flatMap((post, at) => {
    const days = daysOf[at]!;
    if (days === 0) return [];
    const text = `${post.title} has an employee and agency at once for ${counted(days, "person-day")}: a handover, paid for twice.`;
    return [{ code: "double-running", of: post.id, text } as const];
  });
}

/** Posts that the plan says are empty for a time: on those days they cost nothing, or what an agency worker costs. */
export function vacant({ plan }: Findings): readonly Note[] {
  return plan.posts.flatMap((post) => {
    if (post.vacant.length === 0) return [];
    const { days, covered } = vacantDays(post, plan);
    if (days === 0) return [];
    const fte = post.fte < 10_000 ? ` at FTE ${asFte(post.fte)}` : "";
    const text = `${post.title} is vacant for ${counted(days, "person-day")}${fte}${whatItCosts(post, days, covered, plan)}.`;
    return [{ code: "vacant", of: post.id, text } as const];
  });
}

function whatItCosts({ pay }: Post, days: number, covered: number, { lines }: Plan): string {
  if (covered === days) return ", covered by agency";
  const rest = days - covered;
  const counts = covered === 0 ? "" : `: agency covers ${grouped(covered)} of them, and the other ${grouped(rest)}`;
  if (pay.is === "in-line") return `${counts === "" ? ", which" : counts} take nothing off ${titleOf(lines, pay.line)}`;
  return counts === "" ? ", which cost nothing" : `${counts} cost nothing`;
}

/** Person-days on which a post is vacant, and those of them on which an agency worker is there. */
function vacantDays(post: Post, { years }: Plan): { readonly days: number; readonly covered: number } {
  const planEnd = endOf(lastDay(years.to));
  const end = post.end === undefined ? planEnd : endOf(post.end);
  let [days, covered] = [0, 0];
  for (const people of peopleOf(post, end, planEnd)) {
    for (const { from, to } of people.vacant) {
      const [since, until] = [startOf(from), Math.min(endOf(to), end)];
      if (people.start > endOf(to) || since >= until) continue; // it ends before they come, or begins after the post's end
      days += daysUntil(since, until) * people.people;
      for (const cover of people.cover) {
        const [first, past] = coverSpan(cover, people, end);
        const [both, till] = [Math.max(since, first), Math.min(until, past)];
        if (both < till) covered += daysUntil(both, till) * people.people;
      }
    }
  }
  return { days, covered };
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
