import { inOrderOf } from "../order/index.ts";
import {
  type Cover,
  coveredBy,
  movesOf,
  movingSo,
  type Post,
  type PostPeople,
  payFrom,
  postPeople,
} from "../plan/index.ts";
import { supplementsReached } from "./supplements-reached.ts";

/** A post in two: the `firstPerson` of its posts to start, and the others; people who are counted go with those they are. */
export function splitPost(post: Post, firstPerson: number): readonly [Post, Post] {
  const cohorts = inOrderOf(post.starts, ({ on }) => on);
  const people = postPeople(post);
  const partPeople = firstPerson * post.people;
  const total = post.count * post.people;
  const part = (count: number, starts: Post["starts"], fromPerson: number, pastPerson: number): Post => {
    const madePost: Post = {
      ...post,
      count,
      pay: payFrom(post.pay, fromPerson),
      starts,
      supplements: supplementsReached({ ...post, starts }),
      cover: post.cover.flatMap((agencyCover) => covering(agencyCover, people, fromPerson, pastPerson)),
      vacant: numbered(post.vacant, fromPerson, pastPerson),
      ...(post.afterEnd && { afterEnd: { absorbed: share(post.afterEnd.absorbed, fromPerson, pastPerson) } }),
    };
    return movingSo(madePost, movesOf(madePost));
  };
  return [
    part(firstPerson, share(cohorts, 0, firstPerson), 0, partPeople),
    part(post.count - firstPerson, share(cohorts, firstPerson, post.count), partPeople, total),
  ];
}

/** A cover for those of its people whose numbers lie from one up to another. */
function covering(agencyCover: Cover, people: PostPeople, fromPerson: number, pastPerson: number): readonly Cover[] {
  if (agencyCover.count === undefined) return [agencyCover];
  const count = coveredBy(agencyCover, people).reduce(
    (total, numbers) => total + Math.max(0, Math.min(numbers.past, pastPerson) - Math.max(numbers.first, fromPerson)),
    0,
  );
  return count > 0 ? [{ ...agencyCover, count }] : [];
}

/** Of entries that each take the next so many, what falls to those from one number up to another. */
function share<Entry extends { readonly on: string; readonly count: number }>(
  entries: readonly Entry[],
  fromPerson: number,
  pastPerson: number,
): readonly Entry[] {
  let countSoFar = 0;
  return inOrderOf(entries, ({ on }) => on).flatMap((entry) => {
    const count = Math.min(countSoFar + entry.count, pastPerson) - Math.max(countSoFar, fromPerson);
    countSoFar += entry.count;
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/** Of entries that are each for the first so many people, what is for those from one number up to another. */
const numbered = <Entry extends { readonly count?: number }>(
  entries: readonly Entry[],
  fromPerson: number,
  pastPerson: number,
): readonly Entry[] =>
  entries.flatMap((entry) => {
    if (entry.count === undefined) return [entry];
    const count = Math.min(entry.count, pastPerson) - fromPerson;
    return count > 0 ? [{ ...entry, count }] : [];
  });
