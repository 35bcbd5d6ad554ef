import { endOf, firstDay, lastDay, startOf } from "../calendar/index.ts";
import { type Cover, coverSpan, peopleOf } from "../plan/index.ts";
import type { Timeline } from "../timeline/index.ts";

/** The covers that have a day in the plan's years, for one of their people at least. */
export function coversPaid({ plan }: Timeline): ReadonlySet<Cover> {
  const [first, past] = [startOf(firstDay(plan.years.from)), endOf(lastDay(plan.years.to))];
  const paid = new Set<Cover>();
  for (const post of plan.posts) {
    if (post.cover.length === 0) continue;
    const end = post.end === undefined ? past : endOf(post.end);
    for (const people of peopleOf(post, end, past)) {
      for (const cover of people.cover) {
        const [from, until] = coverSpan(cover, people, end);
        if (Math.max(from, first) < Math.min(until, past)) paid.add(cover);
      }
    }
  }
  return paid;
}

/** The agency rates at which somebody is charged for on a day of the plan's years, in order of the posts. */
export function agencyCharged(timeline: Timeline): ReadonlySet<string> {
  const { plan, groups } = timeline;
  const paid = coversPaid(timeline);
  const shared = new Set<number>();
  for (let group = 0; group < groups.post.length; group += 1)
    if (groups.shared.values[group]! < groups.past.values[group]!) shared.add(groups.post.values[group]!);
  return new Set(
    plan.posts.flatMap(({ cover, agencyShare }, at) => [
      ...cover.filter((one) => paid.has(one)).map(({ agency }) => agency),
      ...(agencyShare && agencyShare.share > 0 && shared.has(at) ? [agencyShare.agency] : []),
    ]),
  );
}
