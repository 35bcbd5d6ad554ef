import type { Day } from "../../calendar/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";

/** Nothing that raises pay after a day: no award, no later table of a scale, no later salary, full cost or supplement. */
export function payAsOn(plan: Plan, rates: Rates, day: Day): { readonly plan: Plan; readonly rates: Rates } {
  const scales = Object.entries(plan.payScales).map(([scale, tables]) => [scale, heldOn(tables, day)] as const);
  return {
    rates: { ...rates, njc: heldOn(rates.njc, day) },
    plan: {
      ...plan,
      payScales: Object.fromEntries(scales),
      payAwards: plan.payAwards.filter(({ from }) => from <= day),
      posts: plan.posts.map((post) => postAsOn(post, day)),
    },
  };
}

/** For those who start later, as on their first day. */
function postAsOn(post: Post, day: Day): Post {
  const { pay, supplements } = post;
  const first = post.starts.map(({ on }) => on).sort()[0]!;
  const held = first > day ? first : day;
  return {
    ...post,
    ...(pay.is === "salary" && { pay: { ...pay, salary: heldOn(pay.salary, day) } }),
    ...(pay.is === "full-cost" && { pay: { ...pay, fullCost: heldOn(pay.fullCost, day) } }),
    supplements: supplements
      .filter(({ from, to }) => (from === undefined || from <= held) && (to === undefined || to >= held))
      .map(({ to, ...supplement }) => supplement),
  };
}

/** A history up to a day; its first entry stays where there is no other. */
function heldOn<Entry extends { readonly from?: Day }>(entries: readonly Entry[], day: Day): readonly Entry[] {
  const held = entries.filter(({ from }) => from === undefined || from <= day);
  return held.length > 0 ? held : entries.slice(0, 1);
}
