import { firstPlace } from "../order/index.ts";
import type { Timeline } from "./compile.ts";

/** The groups of a post, by its place in the plan: they stand together, in order of post. */
export function groupsOfPost({ groups }: Timeline, postIndex: number): readonly number[] {
  const posts = groups.post.values.subarray(0, groups.post.length);
  const firstGroup = firstPlace(posts, (post) => post >= postIndex);
  const pastGroup = firstPlace(posts, (post) => post > postIndex);
  return Array.from({ length: pastGroup - firstGroup }, (_, index) => firstGroup + index);
}
