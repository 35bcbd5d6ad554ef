import type { Day } from "../../calendar/index.ts";
import type { DatedSum, PayTable, Plan, Post } from "../../plan/index.ts";

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
      pay: payFrom(post, day),
    },
    cover: post.cover.filter(({ from }) => from >= last),
  };
}

/** A first sum that holds from the post's start holds from the day as well. */
function payFrom({ pay }: Post, day: Day): Post["pay"] {
  if (pay.is === "salary") return { ...pay, salary: reachingBack<DatedSum>(pay.salary, day) };
  return pay.is === "full-cost" ? { ...pay, fullCost: reachingBack<DatedSum>(pay.fullCost, day) } : pay;
}

function reachingBack<Entry extends { readonly from?: Day }>(entries: readonly Entry[], day: Day): readonly Entry[] {
  const [first, ...rest] = entries;
  if (first?.from === undefined || first.from <= day) return entries;
  return [{ ...first, from: day }, ...rest];
}
