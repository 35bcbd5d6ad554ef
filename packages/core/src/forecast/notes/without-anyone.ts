import {
  addDays,
  commonDays,
  type Day,
  type Days,
  dayInWords,
  daysBetween,
  daysWithout,
  firstDay,
  lastDay,
} from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { alikeOf, type PeopleAlike, type Plan, type Post } from "../../plan/index.ts";
import { counted, listed } from "../../words/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Days between the first day of agency and the start on which a post has nobody, and is not said to be vacant. */
export function withoutAnyone({ plan }: Findings): readonly Note[] {
  return plan.posts.flatMap((post) => {
    const runs = runsOf(post, plan);
    if (runs.length === 0) return [];
    const personDays = runs.reduce((total, { from, to, people }) => total + people * (daysBetween(from, to) + 1), 0);
    const days = listed(runs.map((run) => absenceInWords(run, post.count * post.people)));
    const noteText = `${post.title} has nobody in post ${days}: no employee, no agency worker and no vacancy that the plan names, for ${counted(personDays, "person-day")}, which ${personDays === 1 ? "costs" : "cost"} nothing.`;
    return [{ code: "days-without-anyone", of: post.id, text: noteText } as const];
  });
}

interface AbsenceRun extends Days {
  readonly people: number;
}

/** Runs of such days inside the plan's years, in order, each with how many people are not there. */
function runsOf(post: Post, plan: Plan): readonly AbsenceRun[] {
  // Only agency begins before people do.
  if (post.cover.length === 0) return [];
  const years = { from: firstDay(plan.years.from), to: lastDay(plan.years.to) };
  const byDays = new Map<string, AbsenceRun>();
  for (const people of alikeOf(post)) {
    for (const empty of emptyDays(people, post.end ?? years.to)) {
      const days = commonDays(empty, years);
      if (!days) continue;
      const key = `${days.from} ${days.to}`;
      byDays.set(key, { ...days, people: (byDays.get(key)?.people ?? 0) + people.past - people.first });
    }
  }
  return inOrderOf(byDays.values(), ({ from }) => from);
}

/** Before people start, from the first day of their cover on. */
function emptyDays({ start, cover, vacant }: PeopleAlike, endDay: Day): readonly Days[] {
  const eve = addDays(start, -1);
  const covered = cover.map(({ from, to = eve }) => ({ from, to })).filter(({ from, to }) => from <= to);
  const fromDay = covered.reduce((startDay, days) => (days.from < startDay ? days.from : startDay), start);
  return daysWithout({ from: fromDay, to: eve < endDay ? eve : endDay }, [
    ...covered,
    ...vacant.filter(({ from, to }) => from <= to),
  ]);
}

function absenceInWords({ from, to, people }: AbsenceRun, total: number): string {
  const days = from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  return people === total ? days : `${days} (${people} of ${total} people)`;
}
