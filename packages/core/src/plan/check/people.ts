import { type Day, endOf, firstDay, type Instant, lastDay, startOf } from "../../calendar/index.ts";
import { employedSpans, peopleOf as peopleInPost } from "../model/people/people.ts";
import type { Plan, Post } from "../model/plan.ts";

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
  const [first, pastInstant] = [startOf(firstDay(years.from)), endOf(lastDay(years.to))];
  const endInstant = post.end === undefined ? pastInstant : endOf(post.end);
  const allPeople = peopleInPost(
    { id, count, people, starts, vacant, cover: [], ...(afterEnd && { afterEnd }) },
    endInstant,
    pastInstant,
  );
  return allPeople.flatMap((eachPeople) => {
    const paid = employedSpans(eachPeople)
      .map(([start, untilInstant]) => [Math.max(start, first), Math.min(untilInstant, pastInstant)] as const)
      .filter(([start, untilInstant]) => start < untilInstant);
    return paid.length === 0 ? [] : [{ start: eachPeople.start, paid }];
  });
}
