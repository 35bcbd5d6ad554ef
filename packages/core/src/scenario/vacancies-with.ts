import { addDays, commonDays, type Day, type Days } from "../calendar/index.ts";
import type { Post, Vacancy } from "../plan/index.ts";

/** So many more people vacant on some days, or fewer with a minus. */
export interface VacantDays extends Days {
  readonly people: number;
}

/**
 * A post's vacancies with more or fewer people vacant on some days. Those that share no day with these stay as they are; the others
 * are made anew, so that no two share a day.
 */
export function vacanciesWith(post: Post, changes: readonly VacantDays[]): readonly Vacancy[] {
  const all = post.count * post.people;
  const isTouched = (vacancy: Vacancy): boolean => changes.some((days) => commonDays(vacancy, days) !== undefined);
  const touched = post.vacant.filter(isTouched);
  const counted = [...touched.map(({ from, to, count = all }) => ({ from, to, people: count })), ...changes];
  const cuts = [...new Set(counted.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const made: Vacancy[] = [];
  cuts.slice(0, -1).forEach((from, n) => {
    const to = addDays(cuts[n + 1]!, -1);
    const there = counted.filter((days) => days.from <= from && to <= days.to);
    const people = Math.min(
      all,
      there.reduce((sum, days) => sum + days.people, 0),
    );
    if (people > 0) add(made, from, to, people < all ? people : undefined);
  });
  return [...post.vacant.filter((vacancy) => !isTouched(vacancy)), ...made];
}

/** Adds to a list of vacancies in order, joined to the last where they meet and are of as many people. */
function add(made: Vacancy[], from: Day, to: Day, count: number | undefined): void {
  const last = made.at(-1);
  const joins = last !== undefined && last.count === count && addDays(last.to, 1) === from;
  if (joins) made.pop();
  made.push({ from: joins ? last.from : from, to, ...(count !== undefined && { count }) });
}
