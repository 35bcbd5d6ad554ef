import { addDays, type Day, dayAt } from "../../calendar/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Instant, Timeline } from "../../timeline/index.ts";

/** Days on which people of a post are employed, first and last. */
export interface EmployedDays {
  /** The post's place in the plan. */
  readonly post: number;
  readonly people: number;
  readonly from: Day;
  readonly to: Day;
}

/** When the people of each post are employed, up to its end and within the plan's years, one record for each stretch of days. */
export function employedDays({ groups, spans }: Timeline): EmployedDays[] {
  const found: EmployedDays[] = [];
  for (let group = 0; group < groups.post.length; group += 1) {
    const end = groups.end.values[group]!;
    let [from, until]: [Instant, Instant] = [-1, -1];
    const write = (): void => {
      if (from < 0) return;
      const of = { post: groups.post.values[group]!, people: groups.people.values[group]! };
      found.push({ ...of, from: dayOf(from), to: addDays(dayOf(until), -1) });
    };
    for (let span = groups.own.values[group]!; span < groups.cover.values[group]!; span += 1) {
      const since = spans.from.values[span]!;
      const to = Math.min(spans.until.values[span]!, end);
      if (since >= to) continue;
      if (since !== until) {
        write();
        from = since;
      }
      until = to;
    }
    write();
  }
  return found;
}

const dayOf = (at: Instant): Day => dayAt(at >> 5, at & 31);

/** A plan to be costed, and for each of its posts the place of the post that it stands for. */
export interface StandIns {
  readonly plan: Plan;
  readonly of: readonly number[];
}

/**
 * The plan with agency workers on the very days on which it has employees: a stand-in for each stretch of days of each post that has a
 * rate, and nothing else. For costing only: it is no plan that could be read.
 */
export function onAgency(
  plan: Plan,
  days: readonly EmployedDays[],
  rateOf: (post: Post) => string | undefined,
): StandIns {
  const standIns = days.flatMap(({ post: at, people, from, to }) => {
    const { afterEnd, vacancyFactor, end, ...post } = plan.posts[at]!;
    const agency = rateOf(plan.posts[at]!);
    if (agency === undefined) return [];
    const starts = [{ on: addDays(to, 1), count: people }];
    const cover = [{ agency, from, to, handover: false }];
    return [{ at, post: { ...post, count: people, people: 1, starts, end: to, cover, vacant: [] } }];
  });
  return {
    plan: { ...plan, posts: standIns.map(({ post }) => post), lines: [] },
    of: standIns.map(({ at }) => at),
  };
}
