import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { AgencyRate, Plan, Post } from "../../packages/core/src/plan/index.ts";
import { byDate, type CalendarDay, dayBefore, daysAfter, earlier, lastOfYear } from "./days.ts";

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
  readonly cover: readonly { readonly span: Span; readonly rate: AgencyRate }[];
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

/** Everyone in a post, those who start first standing first. */
export function peopleOf(plan: Plan, post: Post): Person[] {
  const yearsEnd = lastOfYear(plan.years.to);
  const end = post.end ?? yearsEnd;
  const cohorts = [...post.starts].sort(byDate(({ on }) => on));
  const starts = cohorts.flatMap(({ on, count }) => Array.from({ length: count }, () => on));
  const absorbedOn = [...(post.afterEnd?.absorbed ?? [])]
    .sort(byDate(({ on }) => on))
    .flatMap(({ on, count }) => Array.from({ length: count }, () => on));

  return Array.from({ length: starts.length * post.people }, (_, place): Person => {
    const postNumber = Math.floor(place / post.people);
    const on = starts[postNumber]!;
    const among = (count: number | undefined): boolean => count === undefined || place < count;
    const absorbed = absorbedOn[place];
    return {
      postNumber,
      starts: on,
      inPost: { from: on, to: end },
      vacant: post.vacant.filter(({ count }) => among(count)).map(({ from, to }) => ({ from, to })),
      cover: post.cover
        .filter(({ count }) => among(count))
        .map(({ agency, from, to }) => ({
          span: { from, to: earlier(to ?? dayBefore(on), end) },
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
  return days.map((day) => ({
    day,
    employed: within(person.inPost, day.date) && !person.vacant.some((span) => within(span, day.date)),
    agencies: person.cover.flatMap(({ span }, place) => (within(span, day.date) ? [place] : [])),
    stayingOn: person.staysOn !== undefined && within(person.staysOn, day.date),
  }));
}
