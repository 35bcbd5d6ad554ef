import type { Day } from "../../../calendar/index.ts";
import { firstPlace, inOrderOf } from "../../../order/index.ts";
import type { Cover, Post } from "../post.ts";
import { fewestVacant, type VacantPeople, vacantPeople } from "./vacant-days.ts";

/** People of a post by number, in order of their start: from one up to another that is not among them. */
export interface PersonNumbers {
  readonly first: number;
  readonly past: number;
}

/** People who start on one day. */
export interface Cohort extends PersonNumbers {
  readonly start: Day;
}

/** A post's people: who starts when, and how many of them are vacant when. A vacancy of some is for those who start first. */
export interface PostPeople {
  readonly all: number;
  /** In order of their start. */
  readonly cohorts: readonly Cohort[];
  readonly vacant: VacantPeople;
}

/** The people of a post. */
export function postPeople(post: Pick<Post, "people" | "starts" | "vacant">): PostPeople {
  let total = 0;
  const cohorts = inOrderOf(post.starts, ({ on }) => on).map(({ on, count }): Cohort => {
    const firstPerson = total;
    total += count * post.people;
    return { first: firstPerson, past: total, start: on };
  });
  return { all: total, cohorts, vacant: vacantPeople(post) };
}

/** Whether one day settles whom a cover for some is for: where it lasts until they start, or is meant to overlap. */
export const isForThoseOfADay = ({ to, handover }: Cover): boolean => handover || to === undefined;

/**
 * The people whom a cover is for. Cover for some goes first to those who are not in post on its days, in order of their start; what
 * is left goes to the others. Where it lasts until they start, or is meant to overlap, its first day alone is looked at; who has
 * started by then is asked of the day that it states instead, if it does.
 *
 * @returns in order; no two meet
 */
export function coveredBy(agencyCover: Cover, people: PostPeople): readonly PersonNumbers[] {
  const { count, from, to } = agencyCover;
  if (count === undefined || count >= people.all) return people.all === 0 ? [] : [{ first: 0, past: people.all }];
  const parts = isForThoseOfADay(agencyCover)
    ? partsOnDay(people, from, agencyCover.notInPostOn ?? from)
    : partsOf(people, from, to ?? from);
  let remaining = count;
  const take = ({ first, past }: PersonNumbers): PersonNumbers[] => {
    const takenAmount = Math.min(remaining, past - first);
    remaining -= takenAmount;
    return takenAmount > 0 ? [{ first, past: first + takenAmount }] : [];
  };
  const away = parts.flatMap(({ first, split }) => take({ first, past: split }));
  if (remaining === 0) return joined(away);
  const there = parts.flatMap(({ split, past }) => take({ first: split, past }));
  return joined([...away, ...there].sort((first, second) => first.first - second.first));
}

/** People of whom those before `split` are away and the others are not. */
type PartAway = PersonNumbers & { readonly split: number };

/** Everyone in order: away is who starts after a day, or is vacant on one. */
function partsOnDay({ all, cohorts, vacant }: PostPeople, day: Day, startedBy: Day): readonly PartAway[] {
  const past = cohorts[firstAfter(cohorts, startedBy)]?.first ?? all;
  const split = Math.min(past, fewestVacant(vacant, { from: day, to: day }));
  return [
    { first: 0, past, split },
    { first: past, past: all, split: all },
  ];
}

/** Everyone in order, in parts of which those before `split` are away on all of some days and the others are not. */
function partsOf({ all, cohorts, vacant }: PostPeople, fromDay: Day, toDay: Day): readonly PartAway[] {
  const started = firstAfter(cohorts, fromDay);
  const toCome = Math.max(started, firstAfter(cohorts, toDay));
  const part = (firstPerson: number, pastPerson: number, sinceDay: Day) => {
    const absent = sinceDay > toDay ? pastPerson : fewestVacant(vacant, { from: sinceDay, to: toDay });
    return { first: firstPerson, past: pastPerson, split: Math.max(firstPerson, Math.min(pastPerson, absent)) };
  };
  const placeOf = (cohortIndex: number): number => cohorts[cohortIndex]?.first ?? all;
  return [
    ...(started > 0 ? [part(0, placeOf(started), fromDay)] : []),
    ...cohorts.slice(started, toCome).map(({ first, past, start }) => part(first, past, start)),
    ...(toCome < cohorts.length ? [{ first: placeOf(toCome), past: all, split: all }] : []),
  ];
}

/** The place of the first cohort that starts after a day. */
const firstAfter = (cohorts: readonly Cohort[], day: Day): number => firstPlace(cohorts, ({ start }) => start > day);

/** The same people, those who follow one another together. */
function joined(numbers: readonly PersonNumbers[]): readonly PersonNumbers[] {
  const found: { first: number; past: number }[] = [];
  for (const { first, past } of numbers) {
    const last = found.at(-1);
    if (last && last.past === first) last.past = past;
    else found.push({ first, past });
  }
  return found;
}

/** The cohort of a person. */
export const cohortOf = ({ cohorts }: PostPeople, personIndex: number): Cohort =>
  cohorts[firstPlace(cohorts, ({ past }) => past > personIndex)] ?? cohorts.at(-1)!;

/** Some people, cohort by cohort. */
export function byCohort(people: PostPeople, { first, past }: PersonNumbers): readonly Cohort[] {
  const foundCohorts: Cohort[] = [];
  for (let fromPerson = first; fromPerson < past; ) {
    const cohort = cohortOf(people, fromPerson);
    const toPerson = Math.min(past, cohort.past);
    foundCohorts.push({ first: fromPerson, past: toPerson, start: cohort.start });
    fromPerson = toPerson;
  }
  return foundCohorts;
}
