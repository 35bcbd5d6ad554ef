import type { Day } from "../../../calendar/index.ts";
import { inOrderOf } from "../../../order/index.ts";
import type { Cover, Post, Vacancy } from "../post.ts";
import { type Cohort, coveredBy, postPeople } from "./covered.ts";

/** People of a post with one history: who start, are vacant, are covered and leave on the same days. */
export interface PeopleAlike extends Cohort {
  readonly cover: readonly Cover[];
  readonly vacant: readonly Vacancy[];
  /** The first day on which they are no longer in the cost after the post's end; absent: they stay in it, or there is none. */
  readonly leave?: Day;
}

/** A post's people in order of their start, those with one history together. */
export function alikeOf(
  post: Pick<Post, "count" | "people" | "starts" | "cover" | "vacant" | "afterEnd">,
): readonly PeopleAlike[] {
  const { cover, vacant, starts, afterEnd } = post;
  const [onlyDatedCount] = starts;
  if (onlyDatedCount && starts.length === 1 && cover.length === 0 && vacant.length === 0 && !afterEnd) {
    return [{ first: 0, past: post.count * post.people, start: onlyDatedCount.on, vacant, cover }];
  }
  const people = postPeople(post);
  const coveredNumbers = cover.map((eachCover) => coveredBy(eachCover, people));
  const leaves = leavesOf(afterEnd);
  const edges = new Set<number>(leaves.map(({ past }) => past));
  for (const { count } of vacant) if (count !== undefined) edges.add(count);
  for (const numbers of coveredNumbers) for (const { first, past } of numbers) edges.add(first).add(past);
  const cuts = [...edges].sort((first, second) => first - second);
  let [cutIndex, remaining] = [0, 0];
  return people.cohorts.flatMap(({ first: begins, past: ends, start }) => {
    const foundPeopleAlike: PeopleAlike[] = [];
    for (let firstPerson = begins; firstPerson < ends; ) {
      while (cutIndex < cuts.length && cuts[cutIndex]! <= firstPerson) cutIndex += 1;
      while (remaining < leaves.length && leaves[remaining]!.past <= firstPerson) remaining += 1;
      const pastPerson = Math.min(ends, cuts[cutIndex] ?? ends);
      const leave = leaves[remaining]?.on;
      foundPeopleAlike.push({
        ...{ first: firstPerson, past: pastPerson, start },
        cover: cover.filter((_, coverIndex) =>
          coveredNumbers[coverIndex]!.some((part) => part.first <= firstPerson && firstPerson < part.past),
        ),
        vacant: vacant.filter(({ count }) => count === undefined || firstPerson < count),
        ...(leave !== undefined && { leave }),
      });
      firstPerson = pastPerson;
    }
    return foundPeopleAlike;
  });
}

/** When people leave the cost after the end, in order: each day up to the number of the first who stays longer. */
function leavesOf(afterEnd: Post["afterEnd"]): readonly { readonly on: Day; readonly past: number }[] {
  let pastPerson = 0;
  return inOrderOf(afterEnd?.absorbed ?? [], ({ on }) => on).map(({ on, count }) => {
    pastPerson += count;
    return { on, past: pastPerson };
  });
}
