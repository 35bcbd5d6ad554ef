import type { Day } from "../../calendar/index.ts";
import { type Cohort, coveredBy, postPeople } from "./covered.ts";
import type { Cover, Post, Vacancy } from "./post.ts";

/** People of a post with one history: who start, are vacant, are covered and leave on the same days. */
export interface Alike extends Cohort {
  readonly cover: readonly Cover[];
  readonly vacant: readonly Vacancy[];
  /** The first day on which they are no longer in the cost after the post's end; absent: they stay in it, or there is none. */
  readonly leave?: Day;
}

/** A post's people in order of their start, those with one history together. */
export function alikeOf(
  post: Pick<Post, "count" | "people" | "starts" | "cover" | "vacant" | "afterEnd">,
): readonly Alike[] {
  const { cover, vacant, starts, afterEnd } = post;
  const [only] = starts;
  if (only && starts.length === 1 && cover.length === 0 && vacant.length === 0 && !afterEnd) {
    return [{ first: 0, past: post.count * post.people, start: only.on, vacant, cover }];
  }
  const people = postPeople(post);
  const covered = cover.map((one) => coveredBy(one, people));
  const leaves = leavesOf(afterEnd);
  const edges = new Set<number>(leaves.map(({ past }) => past));
  for (const { count } of vacant) if (count !== undefined) edges.add(count);
  for (const numbers of covered) for (const { first, past } of numbers) edges.add(first).add(past);
  const cuts = [...edges].sort((a, b) => a - b);
  let [cut, left] = [0, 0];
  return people.cohorts.flatMap(({ first: begins, past: ends, start }) => {
    const found: Alike[] = [];
    for (let first = begins; first < ends; ) {
      while (cut < cuts.length && cuts[cut]! <= first) cut += 1;
      while (left < leaves.length && leaves[left]!.past <= first) left += 1;
      const past = Math.min(ends, cuts[cut] ?? ends);
      const leave = leaves[left]?.on;
      found.push({
        ...{ first, past, start },
        cover: cover.filter((_, at) => covered[at]!.some((part) => part.first <= first && first < part.past)),
        vacant: vacant.filter(({ count }) => count === undefined || first < count),
        ...(leave !== undefined && { leave }),
      });
      first = past;
    }
    return found;
  });
}

/** When people leave the cost after the end, in order: each day up to the number of the first who stays longer. */
function leavesOf(afterEnd: Post["afterEnd"]): readonly { readonly on: Day; readonly past: number }[] {
  let past = 0;
  return [...(afterEnd?.absorbed ?? [])]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, count }) => {
      past += count;
      return { on, past };
    });
}
