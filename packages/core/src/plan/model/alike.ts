import type { Day } from "../../calendar/index.ts";
import { coveredBy, type Peers, peersOf } from "./covered.ts";
import type { Cover, Post } from "./post.ts";

/** People of a post with one history: who start, are vacant, are covered and leave on the same days. */
export interface Alike extends Peers {
  readonly cover: readonly Cover[];
  /** The first day on which they are no longer in the cost after the post's end; absent: they stay in it, or there is none. */
  readonly leave?: Day;
}

/** A post's people in order of their start, those with one history together. */
export function alikeOf(
  post: Pick<Post, "count" | "people" | "starts" | "cover" | "vacant" | "afterEnd">,
): readonly Alike[] {
  const { cover, vacant, starts, afterEnd } = post;
  const all = post.count * post.people;
  const [only] = starts;
  if (only && starts.length === 1 && cover.length === 0 && vacant.length === 0 && !afterEnd) {
    return [{ first: 0, past: all, start: only.on, vacant, cover }];
  }
  const peers = peersOf(post);
  const covered = cover.map((one) => ({ one, parts: one.count === undefined ? undefined : coveredBy(one, peers) }));
  const absorbed = [...(afterEnd?.absorbed ?? [])].sort((a, b) => (a.on < b.on ? -1 : 1));
  const leaves = runningTo(absorbed.map(({ count }) => count));
  const edges = new Set(leaves.filter((at) => at < all));
  for (const { parts = peers } of covered) for (const { first, past } of parts) edges.add(first).add(past);
  return peers.flatMap((of) => {
    const cuts = [of.first, ...[...edges].filter((at) => at > of.first && at < of.past).sort((a, b) => a - b), of.past];
    return cuts.slice(0, -1).map((first, n): Alike => {
      const leave = absorbed[leaves.findIndex((upTo) => first < upTo)]?.on;
      const theirs = covered.filter(
        ({ parts }) => !parts || parts.some((part) => part.first <= first && first < part.past),
      );
      return {
        ...{ first, past: cuts[n + 1]!, start: of.start, vacant: of.vacant, cover: theirs.map(({ one }) => one) },
        ...(leave !== undefined && { leave }),
      };
    });
  });
}

function runningTo(counts: readonly number[]): readonly number[] {
  let upTo = 0;
  return counts.map((count) => {
    upTo += count;
    return upTo;
  });
}
