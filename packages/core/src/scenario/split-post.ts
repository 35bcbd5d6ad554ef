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

/** A post in two: the `first` of its posts to start, and the others; people who are counted go with those they are. */
export function splitPost(post: Post, first: number): readonly [Post, Post] {
  const cohorts = [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const people = postPeople(post);
  const partPeople = first * post.people;
  const all = post.count * post.people;
  const part = (count: number, starts: Post["starts"], from: number, past: number): Post => {
    const made: Post = {
      ...post,
      count,
      pay: payFrom(post.pay, from),
      starts,
      supplements: supplementsReached({ ...post, starts }),
      cover: post.cover.flatMap((cover) => covering(cover, people, from, past)),
      vacant: numbered(post.vacant, from, past),
      ...(post.afterEnd && { afterEnd: { absorbed: share(post.afterEnd.absorbed, from, past) } }),
    };
    return movingSo(made, movesOf(made));
  };
  return [
    part(first, share(cohorts, 0, first), 0, partPeople),
    part(post.count - first, share(cohorts, first, post.count), partPeople, all),
  ];
}

/** A cover for those of its people whose numbers lie from one up to another. */
function covering(cover: Cover, people: PostPeople, from: number, past: number): readonly Cover[] {
  if (cover.count === undefined) return [cover];
  const count = coveredBy(cover, people).reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.past, past) - Math.max(one.first, from)),
    0,
  );
  return count > 0 ? [{ ...cover, count }] : [];
}

/** Of entries that each take the next so many, what falls to those from one number up to another. */
function share<Entry extends { readonly on: string; readonly count: number }>(
  entries: readonly Entry[],
  from: number,
  past: number,
): readonly Entry[] {
  let seen = 0;
  return [...entries]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap((entry) => {
      const count = Math.min(seen + entry.count, past) - Math.max(seen, from);
      seen += entry.count;
      return count > 0 ? [{ ...entry, count }] : [];
    });
}

/** Of entries that are each for the first so many people, what is for those from one number up to another. */
const numbered = <Entry extends { readonly count?: number }>(
  entries: readonly Entry[],
  from: number,
  past: number,
): readonly Entry[] =>
  entries.flatMap((entry) => {
    if (entry.count === undefined) return [entry];
    const count = Math.min(entry.count, past) - from;
    return count > 0 ? [{ ...entry, count }] : [];
  });
