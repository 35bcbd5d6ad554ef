import { lastDay } from "../../calendar/index.ts";
import { asFte } from "../../money/index.ts";
import { coverSpan, type Plan, type Post, peopleOf } from "../../plan/index.ts";
import { daysUntil, endOf, startOf, type Timeline } from "../../timeline/index.ts";
import { counted, grouped } from "../../words/index.ts";
import type { Note } from "../note.ts";
import { daysMet, type InstantRun } from "./days-met.ts";
import { type Findings, titleById } from "./findings.ts";

/** Days on which an employee and agency are both paid for the same post: a handover that the plan means. */
export function doubleRunning({ plan, timeline }: Findings): readonly Note[] {
  const daysOf = plan.posts.map(() => 0);
  for (let groupIndex = 0; groupIndex < timeline.groups.post.length; groupIndex += 1) {
    daysOf[timeline.groups.post.values[groupIndex]!]! += overlap(timeline, groupIndex);
  }
  return plan.posts.flatMap((post, postIndex) => {
    const dayCount = daysOf[postIndex]!;
    if (dayCount === 0) return [];
    const noteText = `${post.title} has an employee and agency at once for ${counted(dayCount, "person-day")}: a handover, paid for twice.`;
    return [{ code: "double-running", of: post.id, text: noteText } as const];
  });
}

/** Posts that the plan says are empty for a time: on those days they cost nothing, or what an agency worker costs. */
export function vacant({ plan }: Findings): readonly Note[] {
  return plan.posts.flatMap((post) => {
    if (post.vacant.length === 0) return [];
    const { days, covered } = vacantDays(post, plan);
    if (days === 0) return [];
    const fte = post.fte < 10_000 ? ` at FTE ${asFte(post.fte)}` : "";
    const noteText = `${post.title} is vacant for ${counted(days, "person-day")}${fte}${whatItCosts(post, days, covered, plan)}.`;
    return [{ code: "vacant", of: post.id, text: noteText } as const];
  });
}

function whatItCosts({ pay }: Post, dayCount: number, covered: number, { lines }: Plan): string {
  if (covered === dayCount) return ", covered by agency";
  const remainder = dayCount - covered;
  const counts =
    covered === 0 ? "" : `: agency covers ${grouped(covered)} of them, and the other ${grouped(remainder)}`;
  if (pay.is === "in-line")
    return `${counts === "" ? ", which" : counts} take nothing off ${titleById(lines, pay.line)}`;
  return counts === "" ? ", which cost nothing" : `${counts} cost nothing`;
}

/** Person-days on which a post is vacant, and those of them on which an agency worker is there. */
function vacantDays(post: Post, { years }: Plan): { readonly days: number; readonly covered: number } {
  const planEnd = endOf(lastDay(years.to));
  const endInstant = post.end === undefined ? planEnd : endOf(post.end);
  let [dayCount, covered] = [0, 0];
  for (const people of peopleOf(post, endInstant, planEnd)) {
    const vacancies = people.vacant
      .filter(({ to }) => people.start <= endOf(to)) // it does not end before they come
      .map(({ from, to }): InstantRun => [startOf(from), Math.min(endOf(to), endInstant)])
      .filter(([sinceInstant, untilInstant]) => sinceInstant < untilInstant);
    for (const [sinceInstant, untilInstant] of vacancies)
      dayCount += daysUntil(sinceInstant, untilInstant) * people.people;
    const covers = people.cover.map((agencyCover) => coverSpan(agencyCover, people, endInstant));
    covered += daysMet(vacancies, covers) * people.people;
  }
  return { days: dayCount, covered };
}

/** Person-days of a group in which its own days and its cover's meet. */
function overlap({ groups, spans }: Timeline, groupIndex: number): number {
  const [ownSpan, firstCoverSpan, pastSpan] = [
    groups.own.values[groupIndex]!,
    groups.cover.values[groupIndex]!,
    groups.shared.values[groupIndex]!,
  ];
  if (firstCoverSpan === pastSpan) return 0;
  const runs = (first: number, endInstant: number): InstantRun[] =>
    Array.from({ length: endInstant - first }, (_, index) => [
      spans.from.values[first + index]!,
      spans.until.values[first + index]!,
    ]);
  return daysMet(runs(ownSpan, firstCoverSpan), runs(firstCoverSpan, pastSpan)) * groups.people.values[groupIndex]!;
}
