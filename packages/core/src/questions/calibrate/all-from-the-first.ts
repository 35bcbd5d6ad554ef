import type { Day } from "../../calendar/index.ts";
import type { PayTable, Plan, Post } from "../../plan/index.ts";
import { paidFrom, reachingBack } from "../../scenario/index.ts";

/**
 * The plan with everybody in post from one day on, or from before it where they started before. What was only for the time until
 * they start goes: cover by agency. For costing only.
 */
export function allFrom(plan: Plan, day: Day): Plan {
  return {
    ...plan,
    payScales: Object.fromEntries(
      Object.entries(plan.payScales).map(([scale, tables]) => [scale, reachingBack<PayTable>(tables, day)]),
    ),
    posts: plan.posts.map((post) => allOfPost(post, day)),
  };
}

function allOfPost(post: Post, day: Day): Post {
  const last = post.starts.reduce((latest, { on }) => (on > latest ? on : latest), post.starts[0]!.on);
  if (last <= day) return post;
  return {
    ...post,
    ...{
      starts: post.starts.map((start) => (start.on > day ? { ...start, on: day } : start)),
      pay: paidFrom(post.pay, day),
    },
    cover: post.cover.filter(({ from }) => from >= last),
  };
}
