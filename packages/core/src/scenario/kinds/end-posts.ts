import { addDays, type Day, dayInWords } from "../../calendar/index.ts";
import type { Plan, Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachPost, inWords, selects } from "../select.ts";

/** Posts have an earlier last day, or go altogether: those that would start after it, and all where no day is said. */
export const endPosts: Kind<"end-posts"> = {
  apply: (plan, { where, on }) => {
    const gone = plan.posts.filter(
      (post) => selects(where, post) && (on === undefined || post.starts.every((start) => start.on > on)),
    );
    const left = gone.length === 0 ? plan : unnamed(plan, gone);
    return on === undefined ? left : eachPost(left, where, (post) => endedOn(post, on));
  },
  says: (plan, { where, on }) =>
    on === undefined
      ? `${atStart(inWords(plan, where, "post"))} is taken out.`
      : `${atStart(inWords(plan, where, "post"))} ends on ${dayInWords(on)}.`,
};

function endedOn(post: Post, on: Day): Post {
  if (post.end !== undefined && post.end <= on) return post;
  const starts = post.starts.filter((start) => start.on <= on);
  return {
    ...post,
    end: on,
    starts,
    count: starts.reduce((sum, { count }) => sum + count, 0),
    cover: cut(post.cover, on),
    vacant: cut(post.vacant, on),
  };
}

/** Days up to the last, both included; what would start after it goes. */
const cut = <Days extends { readonly from: Day; readonly to?: Day }>(all: readonly Days[], on: Day): readonly Days[] =>
  all
    .filter(({ from }) => from < addDays(on, 1))
    .map((days) => (days.to !== undefined && days.to > on ? { ...days, to: on } : days));

/** A plan without some posts, nor their names in ring-fences and exceptions. */
function unnamed(plan: Plan, gone: readonly Post[]): Plan {
  const ids = new Set(gone.map(({ id }) => id));
  const { vacancyFactor } = plan;
  const except = vacancyFactor?.except.filter((one) => one.is !== "post" || !ids.has(one.id));
  return {
    ...plan,
    posts: plan.posts.filter(({ id }) => !ids.has(id)),
    ...(vacancyFactor && except && { vacancyFactor: { ...vacancyFactor, except } }),
    funding: plan.funding.map((source) => {
      if (!source.pays?.posts.some((id) => ids.has(id))) return source;
      return { ...source, pays: { ...source.pays, posts: source.pays.posts.filter((id) => !ids.has(id)) } };
    }),
  };
}
