import type { Kind } from "../kind.ts";
import { factoredAsBefore, wholes } from "../naming.ts";
import { eachPost, selectedInWords, selects } from "../select.ts";
import { splitPost } from "../split-post.ts";

/** A post is there more or fewer times: those that start last come, or go. */
export const changeCount: Kind<"change-count"> = {
  apply: (plan, { where, count }) => {
    const changedPlan = eachPost(plan, where, (post) => {
      if (count === post.count) return post;
      if (count < post.count) return splitPost(post, count)[0];
      const last = post.starts.reduce(
        (startIndex, { on }, index) => (on >= post.starts[startIndex]!.on ? index : startIndex),
        0,
      );
      const more = count - post.count;
      return {
        ...post,
        count,
        starts: post.starts.map((datedCount, startIndex) =>
          startIndex === last ? { ...datedCount, count: datedCount.count + more } : datedCount,
        ),
      };
    });
    const wholePostsByName = wholes(plan, new Map());
    return factoredAsBefore(changedPlan, plan, ({ id }) => wholePostsByName.get(id));
  },
  says: (plan, { where, count }) =>
    `There ${count === 1 ? "is 1 post" : `are ${count} posts`} of ${selectedInWords(plan, where, "post")}.`,
  back: (plan, { change, where }) =>
    plan.posts.filter((post) => selects(where, post)).map(({ id, count }) => ({ change, count, where: { id } })),
};
