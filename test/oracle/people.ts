import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { AgencyRate, Cover, Plan, Post, Vacancy } from "../../packages/core/src/plan/index.ts";
import type { Engagement } from "./agency.ts";
import { byDate, type CalendarDay, dayBefore, daysAfter, daysIn, earlier, lastOfYear, later } from "./days.ts";

/** Days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** One place in the establishment: who holds it, who stands in, when it is empty. */
export interface Person {
  /** Which of the post's `count` identical posts: 0, 1, ... */
  readonly postNumber: number;
  readonly starts: Day;
  readonly inPost: Span;
  readonly vacant: readonly Span[];
  readonly cover: readonly { readonly span: Span; readonly rate: AgencyRate; readonly engagement: Engagement }[];
  /** Still paid after the post's end. */
  readonly staysOn?: Span;
  /** The first day on which they have moved elsewhere, if ever. */
  readonly absorbed?: Day;
}

/** What a person costs on a day. Employed and agency together is a handover. */
export interface PersonDay {
  readonly day: CalendarDay;
  readonly employed: boolean;
  /** Places in the person's `cover`. */
  readonly agencies: readonly number[];
  readonly stayingOn: boolean;
}

/** The day on which posts start: the one stated; of a range the first, the last, or the one half-way, of two the earlier. */
function startOn({ conventions: { startIn } }: Plan, { on, within }: Post["starts"][number]): Day {
  if (within === undefined) return on;
  if (startIn === "latest") return within.to;
  return startIn === "middle"
    ? daysAfter(within.from, Math.trunc((daysIn(within.from, within.to) - 1) / 2))
    : within.from;
}

/** Everyone in a post, those who start first standing first. */
export function peopleOf(plan: Plan, post: Post): Person[] {
  const yearsEnd = lastOfYear(plan.years.to);
  const end = post.end ?? yearsEnd;
  const cohorts = post.starts.map((start) => ({ ...start, on: startOn(plan, start) })).sort(byDate(({ on }) => on));
  const starts = cohorts.flatMap(({ on, count }) => Array.from({ length: count }, () => on));
  const absorbedOn = [...(post.afterEnd?.absorbed ?? [])]
    .sort(byDate(({ on }) => on))
    .flatMap(({ on, count }) => Array.from({ length: count }, () => on));

  const places = Array.from({ length: starts.length * post.people }, (_, place) => place);
  const startOf = (place: number): Day => starts[Math.floor(place / post.people)]!;
  const vacantOf = (place: number): readonly Vacancy[] =>
    post.vacant.filter(({ count }) => count === undefined || place < count);

  /** Whether someone is in post on any of some days. */
  const isThere = (place: number, span: Span): boolean => {
    const from = later(span.from, startOf(place));
    const empty = vacantOf(place).map((gap) => daysIn(later(gap.from, from), earlier(gap.to, span.to)));
    return daysIn(from, span.to) > empty.reduce((sum, days) => sum + days, 0);
  };

  /** Cover for some: those away for all of it, or on the first day of one that lasts until the start or past it; then the rest. */
  const coveredBy = ({ from, to, count, handover, notInPostOn }: Cover): ReadonlySet<number> => {
    const isOfADay = to === undefined || handover;
    const isHere = (place: number): boolean =>
      isOfADay
        ? startOf(place) <= (notInPostOn ?? from) && !vacantOf(place).some((gap) => within(gap, from))
        : isThere(place, { from, to });
    const away = places.filter((place) => !isHere(place));
    return new Set([...away, ...places.filter(isHere)].slice(0, count));
  };
  const covers = post.cover.map((cover) => ({ cover, whom: coveredBy(cover) }));

  return places.map((place): Person => {
    const postNumber = Math.floor(place / post.people);
    const on = startOf(place);
    const absorbed = absorbedOn[place];
    return {
      postNumber,
      starts: on,
      inPost: { from: on, to: end },
      vacant: vacantOf(place).map(({ from, to }) => ({ from, to })),
      cover: covers
        .filter(({ whom }) => whom.has(place))
        .map(({ cover: { agency, from, to, engaged } }) => ({
          span: { from, to: earlier(to ?? dayBefore(on), end) },
          engagement: { from, paidFor: engaged ?? { from, to: to ?? dayBefore(on) } },
          rate: plan.agencyRates[agency]!,
        })),
      ...(post.end !== undefined && post.afterEnd !== undefined
        ? {
            ...(absorbed && { absorbed }),
            staysOn: { from: daysAfter(post.end, 1), to: absorbed === undefined ? yearsEnd : dayBefore(absorbed) },
          }
        : {}),
    };
  });
}

const within = (span: Span, date: Day): boolean => span.from <= date && date <= span.to;

/** A person's every day in the plan's years. */
export function walk(person: Person, days: readonly CalendarDay[]): PersonDay[] {
  const isThere = (date: Day): boolean => person.starts <= date && !person.vacant.some((span) => within(span, date));
  return days.map((day) => ({
    day,
    employed: within(person.inPost, day.date) && isThere(day.date),
    agencies: person.cover.flatMap(({ span }, place) => (within(span, day.date) ? [place] : [])),
    stayingOn: person.staysOn !== undefined && within(person.staysOn, day.date) && isThere(day.date),
  }));
}
