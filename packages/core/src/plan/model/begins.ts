import type { Day } from "../../calendar/index.ts";
import type { Line, Plan } from "./plan.ts";

/** A line of income that begins with a post. */
export type BeginsWithPost = Extract<Line["sum"], { readonly is: "yearly" }> & { readonly begins: readonly string[] };

export const beginsWithPost = (sum: Line["sum"]): sum is BeginsWithPost =>
  sum.is === "yearly" && sum.begins !== undefined;

/**
 * The first day on which somebody is in one of some posts; nothing where none of them is there.
 *
 * @example
 * const posts = [{ id: "a", starts: [{ on: "2025-09-01", count: 1 }] }, { id: "b", starts: [{ on: "2025-06-01", count: 1 }] }];
 * firstInPost({ posts } as never, ["a", "b"]) // => "2025-06-01"
 */
export function firstInPost({ posts }: Pick<Plan, "posts">, ids: readonly string[]): Day | undefined {
  const named = new Set(ids);
  let first: Day | undefined;
  for (const { id, starts } of posts) {
    if (!named.has(id)) continue;
    for (const { on } of starts) if (first === undefined || on < first) first = on;
  }
  return first;
}
