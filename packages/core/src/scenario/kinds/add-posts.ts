import { toldApart, withPublished, withStartsPlaced } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

/** Posts are added after those of the plan; its on-costs are then those of a plan that has them. */
export const addPosts: Kind<"add-posts"> = {
  apply: (plan, { posts: addedPosts }) => {
    const posts = [...plan.posts, ...addedPosts];
    return withStartsPlaced({ ...plan, posts, onCosts: withPublished(plan.onCosts, posts) });
  },
  says: (plan, { posts }) =>
    `Added: ${toldApart({ ...plan, posts: [...plan.posts, ...posts] })
      .posts.slice(plan.posts.length)
      .map(({ title, count }) => (count === 1 ? title : `${count} × ${title}`))
      .join(", ")}.`,
  back: (_, { posts }) => posts.map(({ id }) => ({ change: "end-posts", where: { id } })),
};
