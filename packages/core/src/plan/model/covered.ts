import type { Day } from "../../calendar/index.ts";
import type { Cover, Post } from "./post.ts";
import { fewestVacant, type VacantPeople, vacantPeople } from "./vacant-days.ts";

/** People of a post by number, in order of their start: from one up to another that is not among them. */
export interface Numbers {
  readonly first: number;
  readonly past: number;
}

/** People who start on one day. */
export interface Cohort extends Numbers {
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
  let all = 0;
  const cohorts = [...post.starts]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, count }): Cohort => {
      const first = all;
      all += count * post.people;
      return { first, past: all, start: on };
    });
  return { all, cohorts, vacant: vacantPeople(post) };
}

/**
 * The people whom a cover is for. Cover for some goes first to those who are not in post on its days, in order of their start; what
 * is left goes to the others. Where it lasts until they start, or is meant to overlap, its first day alone is looked at.
 *
 * @returns in order; no two meet
 */
export function coveredBy(cover: Cover, of: PostPeople): readonly Numbers[] {
  const { count } = cover;
  if (count === undefined || count >= of.all) return of.all === 0 ? [] : [{ first: 0, past: of.all }];
  const parts = partsOf(of, cover.from, cover.handover ? cover.from : (cover.to ?? cover.from));
  let left = count;
  const take = ({ first, past }: Numbers): Numbers[] => {
    const taken = Math.min(left, past - first);
    left -= taken;
    return taken > 0 ? [{ first, past: first + taken }] : [];
  };
  const away = parts.flatMap(({ first, split }) => take({ first, past: split }));
  if (left === 0) return joined(away);
  const there = parts.flatMap(({ split, past }) => take({ first: split, past }));
  return joined([...away, ...there].sort((a, b) => a.first - b.first));
}

/** Everyone in order, in parts of which those before `split` are away on all of some days and the others are not. */
function partsOf(
  { all, cohorts, vacant }: PostPeople,
  from: Day,
  to: Day,
): readonly (Numbers & { readonly split: number })[] {
  const started = firstAfter(cohorts, from);
  const toCome = Math.max(started, firstAfter(cohorts, to));
  const part = (first: number, past: number, since: Day) => {
    const absent = since > to ? past : fewestVacant(vacant, { from: since, to });
    return { first, past, split: Math.max(first, Math.min(past, absent)) };
  };
  const placeOf = (at: number): number => cohorts[at]?.first ?? all;
  return [
    ...(started > 0 ? [part(0, placeOf(started), from)] : []),
    ...cohorts.slice(started, toCome).map(({ first, past, start }) => part(first, past, start)),
    ...(toCome < cohorts.length ? [{ first: placeOf(toCome), past: all, split: all }] : []),
  ];
}

/** The place of the first cohort that starts after a day. */
function firstAfter(cohorts: readonly Cohort[], day: Day): number {
  let [low, high] = [0, cohorts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cohorts[middle]!.start <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same people, those who follow one another together. */
function joined(numbers: readonly Numbers[]): readonly Numbers[] {
  const found: { first: number; past: number }[] = [];
  for (const { first, past } of numbers) {
    const last = found.at(-1);
    if (last && last.past === first) last.past = past;
    else found.push({ first, past });
  }
  return found;
}

/** The cohort of a person. */
export function cohortOf({ cohorts }: PostPeople, person: number): Cohort {
  let [low, high] = [0, cohorts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cohorts[middle]!.past <= person) low = middle + 1;
    else high = middle;
  }
  return cohorts[low]!;
}

/** Some people, cohort by cohort. */
export function byCohort(of: PostPeople, { first, past }: Numbers): readonly Cohort[] {
  const found: Cohort[] = [];
  for (let from = first; from < past; ) {
    const cohort = cohortOf(of, from);
    const to = Math.min(past, cohort.past);
    found.push({ first: from, past: to, start: cohort.start });
    from = to;
  }
  return found;
}
