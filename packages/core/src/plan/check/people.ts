import { type Day, endOf, firstDay, type Instant, lastDay, startOf } from "../../calendar/index.ts";
import { employedSpans, peopleOf as peopleInPost } from "../model/people.ts";
import type { Plan, Post } from "../model/plan.ts";
import type { Run } from "./taken.ts";

/** People of a post who start on one day and are alike in all that depends on their number: covered or not, vacant or not. */
export interface Group {
  readonly start: Day;
  /** How many people come before the first of these, in order of start. */
  readonly before: number;
}

/** The people of a post in order of start, in groups of people who are alike. */
export function groupsOf(post: Post): readonly Group[] {
  const counts = new Set<number>();
  for (const { count } of [...post.cover, ...post.vacant]) if (count !== undefined) counts.add(count);
  const cuts = [...counts].sort((a, b) => a - b);
  let next = 0;
  const groups: Group[] = [];
  let before = 0;
  for (const { on, count } of [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const after = before + count * post.people;
    groups.push({ start: on, before });
    for (; next < cuts.length && cuts[next]! < after; next += 1) {
      if (cuts[next]! > before) groups.push({ start: on, before: cuts[next]! });
    }
    before = after;
  }
  return groups;
}

/** All people of a post. */
export const peopleOf = (post: Post): number => post.count * post.people;

/** The first day on which anyone starts. */
export const firstStart = ({ starts }: Post): Day =>
  starts.reduce((day, { on }) => (on < day ? on : day), starts[0]!.on);

/** People of a post who are paid alike: when they started, and the days of the plan's years on which they are paid, in order. */
export interface PaidPeople {
  readonly start: Instant;
  readonly paid: readonly (readonly [from: Instant, until: Instant])[];
}

/** Everybody in a post who is paid on some day of the plan's years. What agency cover the post has is not asked. */
export function paidPeople(post: Post, years: Plan["years"]): readonly PaidPeople[] {
  const { id, count, people, starts, vacant, afterEnd } = post;
  const [first, past] = [startOf(firstDay(years.from)), endOf(lastDay(years.to))];
  const end = post.end === undefined ? past : endOf(post.end);
  const all = peopleInPost({ id, count, people, starts, vacant, cover: [], ...(afterEnd && { afterEnd }) }, end, past);
  return all.flatMap((one) => {
    const paid = employedSpans(one)
      .map(([from, until]) => [Math.max(from, first), Math.min(until, past)] as const)
      .filter(([from, until]) => from < until);
    return paid.length === 0 ? [] : [{ start: one.start, paid }];
  });
}

/** Days from one to another, both included. */
export type Days = Run<Day>;
