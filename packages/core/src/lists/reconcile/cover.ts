import type { ListRow } from "../list.ts";
import type { Matching } from "./match-rows.ts";
import type { PostWithRows } from "./occupancy.ts";
import { inOrder, namesInCommon } from "./post-names.ts";
import { fteOfRows } from "./row-fte.ts";

/**
 * How much of each post's vacancy agency workers cover. Workers who are matched by likeness cover what is vacant of all posts that they
 * are alike to, in the posts' order; what is beyond it covers nothing.
 */
export function coverOf(posts: readonly PostWithRows[], { matched }: Matching): ReadonlyMap<PostWithRows, number> {
  const postOf = new Map<ListRow, PostWithRows>(posts.flatMap((post) => post.rows.map((row) => [row, post] as const)));
  const placeOf = new Map(posts.map((post, position) => [post, position]));
  const covered = new Map<PostWithRows, number>();
  const byNumberFirst = [...matched].sort(
    (before, after) =>
      rank(before.by) - rank(after.by) || inOrder(namesInCommon(before.first), namesInCommon(after.first)),
  );
  for (const { first, second } of byNumberFirst) {
    let left: number = fteOfRows(second);
    const alike = [...new Set(first.map((row) => postOf.get(row)!))];
    for (const post of alike.sort((before, after) => placeOf.get(before)! - placeOf.get(after)!)) {
      const soFar = covered.get(post) ?? 0;
      const more = Math.min(left, post.post.vacant - soFar);
      covered.set(post, soFar + more);
      left -= more;
    }
  }
  return covered;
}

const rank = (by: Matching["matched"][number]["by"]): number => (by === "post number" ? 0 : 1);
