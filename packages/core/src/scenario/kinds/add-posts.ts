import type { Kind } from "../kind.ts";

/** Posts are added after those of the plan. */
export const addPosts: Kind<"add-posts"> = {
  apply: (plan, { posts }) => ({ ...plan, posts: [...plan.posts, ...posts] }),
  says: (_, { posts }) =>
    `Added: ${posts.map(({ title, count }) => (count === 1 ? title : `${count} × ${title}`)).join(", ")}.`,
  back: (_, { posts }) => posts.map(({ id }) => ({ change: "end-posts", where: { id } })),
};
