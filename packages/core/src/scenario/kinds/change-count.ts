import type { Plan, Post } from "../../plan/index.ts";
import type { ChangeByPost, Kind } from "../kind.ts";
import { factoredAsBefore, wholes } from "../naming.ts";
import { byPostSelected, eachPost, selectedInWords, selects } from "../select.ts";
import { splitPost } from "../split-post.ts";

/** A post is there more or fewer times: those that start last come, or go. */
export const changeCount: Kind<"change-count"> = {
  apply: (plan, change) => countedEach(plan, byPostSelected(plan, change)),
  applyEach: countedEach,
  says: (plan, { where, count }) =>
    `There ${count === 1 ? "is 1 post" : `are ${count} posts`} of ${selectedInWords(plan, where, "post")}.`,
  back: (plan, { change, where }) =>
    plan.posts.filter((post) => selects(where, post)).map(({ id, count }) => ({ change, count, where: { id } })),
};

function countedEach(plan: Plan, byPost: ChangeByPost<"change-count">): Plan {
  const changedPlan = eachPost(plan, undefined, (post) => {
    const count = byPost.get(post.id)?.count ?? post.count;
    if (count === post.count) return post;
    return count < post.count ? splitPost(post, count)[0] : withMore(post, count - post.count);
  });
  const wholePostsByName = wholes(plan, new Map());
  return factoredAsBefore(changedPlan, plan, ({ id }) => wholePostsByName.get(id));
}

/** A post that is there so many times more: they start with the last of it. */
function withMore(post: Post, more: number): Post {
  const last = post.starts.reduce(
    (startIndex, { on }, index) => (on >= post.starts[startIndex]!.on ? index : startIndex),
    0,
  );
  return {
    ...post,
    count: post.count + more,
    starts: post.starts.map((datedCount, startIndex) =>
      startIndex === last ? { ...datedCount, count: datedCount.count + more } : datedCount,
    ),
  };
}
