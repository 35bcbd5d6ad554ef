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
  const total = post.count * post.people;
  const isTouched = (vacancy: Vacancy): boolean => changes.some((days) => commonDays(vacancy, days) !== undefined);
  const touched = post.vacant.filter(isTouched);
  const counted = [...touched.map(({ from, to, count = total }) => ({ from, to, people: count })), ...changes];
  const cuts = [...new Set(counted.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort();
  const madeVacancies: Vacancy[] = [];
  cuts.slice(0, -1).forEach((fromDay, index) => {
    const toDay = addDays(cuts[index + 1]!, -1);
    const there = counted.filter((days) => days.from <= fromDay && toDay <= days.to);
    const peopleCount = Math.min(
      total,
      there.reduce((totalSoFar, days) => totalSoFar + days.people, 0),
    );
    if (peopleCount > 0) addVacancy(madeVacancies, fromDay, toDay, peopleCount < total ? peopleCount : undefined);
  });
  return [...post.vacant.filter((vacancy) => !isTouched(vacancy)), ...madeVacancies];
}

/** Adds to a list of vacancies in order, joined to the last where they meet and are of as many people. */
function addVacancy(madeVacancies: Vacancy[], fromDay: Day, toDay: Day, count: number | undefined): void {
  const lastVacancy = madeVacancies.at(-1);
  const joins = lastVacancy !== undefined && lastVacancy.count === count && addDays(lastVacancy.to, 1) === fromDay;
  if (joins) madeVacancies.pop();
  madeVacancies.push({ from: joins ? lastVacancy.from : fromDay, to: toDay, ...(count !== undefined && { count }) });
}
