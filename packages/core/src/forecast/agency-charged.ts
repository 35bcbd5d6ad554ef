import { endOf, firstDay, lastDay, startOf } from "../calendar/index.ts";
import { type Cover, coverSpan, peopleOf } from "../plan/index.ts";
import type { Timeline } from "../timeline/index.ts";

/** The covers that have a day in the plan's years, for one of their people at least. */
export function coversPaid({ plan }: Timeline): ReadonlySet<Cover> {
  const [first, pastInstant] = [startOf(firstDay(plan.years.from)), endOf(lastDay(plan.years.to))];
  const paid = new Set<Cover>();
  for (const post of plan.posts) {
    if (post.cover.length === 0) continue;
    const endInstant = post.end === undefined ? pastInstant : endOf(post.end);
    for (const people of peopleOf(post, endInstant, pastInstant)) {
      for (const agencyCover of people.cover) {
        const [start, untilInstant] = coverSpan(agencyCover, people, endInstant);
        if (Math.max(start, first) < Math.min(untilInstant, pastInstant)) paid.add(agencyCover);
      }
    }
  }
  return paid;
}

/** The agency rates at which somebody is charged for on a day of the plan's years, in order of the posts. */
export function agencyCharged(timeline: Timeline): ReadonlySet<string> {
  const { plan, groups } = timeline;
  if (Object.keys(plan.agencyRates).length === 0) return new Set();
  const paid = coversPaid(timeline);
  const shared = new Set<number>();
  for (let groupIndex = 0; groupIndex < groups.post.length; groupIndex += 1)
    if (groups.shared.values[groupIndex]! < groups.past.values[groupIndex]!)
      shared.add(groups.post.values[groupIndex]!);
  return new Set(
    plan.posts.flatMap(({ cover, agencyShare }, postIndex) => [
      ...cover.filter((eachCover) => paid.has(eachCover)).map(({ agency }) => agency),
      ...(agencyShare && agencyShare.share > 0 && shared.has(postIndex) ? [agencyShare.agency] : []),
    ]),
  );
}
