import { type Day, inForce } from "../../calendar/index.ts";
import { own } from "../../issues/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import { knownOn, type Rates } from "../../rates/index.ts";
import { splitPost } from "../../scenario/index.ts";
import { firstIncrement, nextIncrement, startOf } from "../../timeline/index.ts";

/**
 * Nobody moves up a point after a day, or after their own start where that is later: the top of their grade is the point that they
 * have reached by then. Posts whose people started on different days stand in for themselves cohort by cohort. For costing only.
 */
export function pointsAsOn(plan: Plan, rates: Rates, day: Day): Plan {
  return {
    ...plan,
    posts: plan.posts.flatMap((post) =>
      post.pay.is === "scale" && post.pay.top !== undefined
        ? cohortsOf(post).map((cohort) => standingStill(cohort, plan, rates, day))
        : [post],
    ),
  };
}

/** A post for each day on which people of it start. */
function cohortsOf(post: Post): readonly Post[] {
  const first = post.starts.map(({ on }) => on).sort()[0]!;
  const count = post.starts.reduce((sum, start) => sum + (start.on === first ? start.count : 0), 0);
  if (count === post.count) return [post];
  const [cohort, others] = splitPost(post, count);
  return [cohort, ...cohortsOf(others)];
}

function standingStill(post: Post, plan: Plan, rates: Rates, day: Day): Post {
  const { pay } = post;
  const start = post.starts[0]!.on;
  if (pay.is !== "scale") return post;
  const points = pointsOf(plan, rates, pay.scale, day);
  const top = points.indexOf(pay.top ?? pay.point);
  const from = Math.max(0, points.indexOf(pay.point));
  const reached = Math.min(from + increments(start, day, plan), top < 0 ? points.length - 1 : top);
  return { ...post, pay: { ...pay, top: reached > from ? points[reached]! : pay.point } };
}

/** The points of a scale in the order in which they advance, as its table on a day has them. */
function pointsOf({ payScales, conventions }: Plan, rates: Rates, scale: string, day: Day): readonly string[] {
  const tables = scale === "njc" ? nationalTables(rates, conventions.knownOn) : (own(payScales, scale) ?? []);
  return (inForce(tables, day) ?? tables[0])?.points.map(({ point }) => point) ?? [];
}

const nationalTables = ({ njc }: Rates, date: Day | undefined) =>
  knownOn(njc, date).used.map(({ from, value }) => ({ from, points: value.points }));

/** How often someone has moved up by a day. */
function increments(start: Day, day: Day, { conventions: { increments: rule } }: Plan): number {
  const [since, until] = [startOf(start), startOf(day)];
  let count = 0;
  for (let next = firstIncrement(since, rule); next <= until; next = nextIncrement(next, since, count, rule))
    count += 1;
  return count;
}
