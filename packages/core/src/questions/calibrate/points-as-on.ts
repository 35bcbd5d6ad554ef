import { type Day, endOf, startOf } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import {
  entryPlace,
  ladderOf,
  type Plan,
  type Post,
  pointPosition,
  pointsOverTime,
  standings,
} from "../../plan/index.ts";
import { knownOn, type Rates } from "../../rates/index.ts";
import { factoredAsBefore, splitPost, wholes } from "../../scenario/index.ts";

/**
 * Nobody moves up a point after a day, or after their own start where that is later: the top of their grade is the point that they
 * have reached by then. Posts whose people started on different days stand in for themselves cohort by cohort. For costing only.
 */
export function pointsAsOn(plan: Plan, publishedRates: Rates, day: Day): Plan {
  const posts = plan.posts.flatMap((post) =>
    (post.pay.is === "scale" && post.pay.top !== undefined) || post.pay.is === "grade"
      ? cohortsOf(post).map((cohort) => standingStill(cohort, plan, publishedRates, day))
      : [post],
  );
  const wholePostsByName = wholes(plan, new Map());
  return factoredAsBefore({ ...plan, posts }, plan, ({ id }) => wholePostsByName.get(id));
}

/** A post for each day on which people of it start. */
function cohortsOf(post: Post): readonly Post[] {
  const firstDay = post.starts.map(({ on }) => on).sort()[0]!;
  const count = post.starts.reduce(
    (total, datedCount) => total + (datedCount.on === firstDay ? datedCount.count : 0),
    0,
  );
  if (count === post.count) return [post];
  const [cohort, otherPost] = splitPost(post, count);
  return [cohort, ...cohortsOf(otherPost)];
}

function standingStill(post: Post, plan: Plan, publishedRates: Rates, day: Day): Post {
  const { pay } = post;
  const startDay = post.starts[0]!.on;
  const ladder = ladderOf(plan, pay);
  if (!ladder) return post;
  const { scale } = ladder;
  const payScale = pointsOverTime(scale, tablesOf(plan, publishedRates, scale));
  if (payScale.points.length === 0) return post; // a national scale of which nothing was known yet
  const startInstant = startOf(startDay);
  const point = payScale.points[entryPlace(ladder, startInstant, (name) => pointPosition(payScale, name))]!;
  let top = point;
  standings(payScale, ladder, startInstant, endOf(day), plan.conventions.increments, (_, pointIndex) => {
    top = payScale.points[pointIndex]!;
  });
  return { ...post, pay: { is: "scale", scale, point, top } };
}

/** The dated tables of a scale, as the plan may know them. */
const tablesOf = ({ payScales, conventions }: Plan, { njc }: Rates, scaleName: string) =>
  scaleName === "njc"
    ? knownOn(njc, conventions.knownOn).used.map(({ from, value }) => ({ from, points: value.points }))
    : ownProperty(payScales, scaleName)!;
