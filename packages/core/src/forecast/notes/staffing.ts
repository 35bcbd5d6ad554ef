import { lastDay } from "../../calendar/index.ts";
import { asFte } from "../../money/index.ts";
import { coverSpan, type Plan, type Post, peopleOf } from "../../plan/index.ts";
import { daysUntil, endOf, startOf, type Timeline } from "../../timeline/index.ts";
import { counted, grouped } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { daysMet, type Run } from "./days-met.ts";
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
    const vacancies = people.vacant
      .filter(({ to }) => people.start <= endOf(to)) // it does not end before they come
      .map(({ from, to }): Run => [startOf(from), Math.min(endOf(to), end)])
      .filter(([since, until]) => since < until);
    for (const [since, until] of vacancies) days += daysUntil(since, until) * people.people;
    const covers = people.cover.map((cover) => coverSpan(cover, people, end));
    covered += daysMet(vacancies, covers) * people.people;
  }
  return { days, covered };
}

/** Person-days of a group in which its own days and its cover's meet. */
function overlap({ groups, spans }: Timeline, group: number): number {
  const [own, cover, past] = [groups.own.values[group]!, groups.cover.values[group]!, groups.shared.values[group]!];
  if (cover === past) return 0;
  const runs = (first: number, end: number): Run[] =>
    Array.from({ length: end - first }, (_, n) => [spans.from.values[first + n]!, spans.until.values[first + n]!]);
  return daysMet(runs(own, cover), runs(cover, past)) * groups.people.values[group]!;
}
