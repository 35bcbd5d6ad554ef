import { foundOrThrow } from "../../issues/index.ts";
import { type Plan, type Post, type Selection, toldApart } from "../../plan/index.ts";
import { selects } from "../../scenario/index.ts";

/** The records of posts that are drawn for by themselves: a part goes with the post that it is of. */
export function postsDrawn({ posts }: Plan, selection: Selection | undefined): readonly Post[] {
  const selected = posts.filter((selectedPost) => selects(selection, selectedPost));
  const selectedIds = new Set(selected.map(({ id }) => id));
  return selected.filter(({ partOf }) => partOf === undefined || !selectedIds.has(partOf));
}

/** Titles of the records of posts that are drawn for, told apart where two look alike. */
export function titlesDrawn(givenPlan: Plan, selection: Selection | undefined): readonly string[] {
  const drawnIds = new Set(postsDrawn(givenPlan, selection).map(({ id }) => id));
  return toldApart(givenPlan).posts.flatMap(({ id, title }) => (drawnIds.has(id) ? [title] : []));
}

const counts = new WeakMap<Plan["posts"], ReadonlyMap<string, number>>();

/** How many posts a record of a plan has. */
export function countOf({ posts }: Plan, postId: string): number {
  const known = counts.get(posts) ?? new Map(posts.map(({ id, count }) => [id, count]));
  counts.set(posts, known);
  return foundOrThrow(known.get(postId), "post", postId);
}
