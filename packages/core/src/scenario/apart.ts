import type { Day } from "../calendar/index.ts";
import {
  alikeOf,
  type Cover,
  movesOf,
  movingSo,
  type PeopleAlike,
  type Plan,
  type Post,
  payFrom,
} from "../plan/index.ts";
import { factoredAsBefore, namingParts, wholes } from "./naming.ts";
import { originOf, partIds } from "./parts.ts";
import { supplementsReached } from "./supplements-reached.ts";

/** A post of people who all have one history, and what that is. */
export interface OneHistory {
  readonly post: Post;
  /** The post that they are of. */
  readonly whole: Post;
  readonly people: PeopleAlike;
}

/**
 * A plan in which posts whose people do not all have one history stand in parts, each of people who have: those that start, are
 * covered, vacant and absorbed on the same days. It costs the same. The first part keeps the post's id.
 *
 * @param change - makes each part anew; what moves with its starts is stated where its days no longer say it
 * @param chosen - the posts that are taken apart; the others stay as they are
 */
export function apart(plan: Plan, chosen: (post: Post) => boolean, change: (part: OneHistory) => Post): Plan {
  const idFor = partIds(plan);
  const parts = new Map<string, readonly string[]>();
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    if (!chosen(post)) return [post];
    const [firstPost, ...otherPosts] = alikeOf(post).map((people) =>
      change({ post: postOfPart(post, people), whole: post, people }),
    );
    const named = otherPosts.map((part, postIndex) => {
      const title = `${post.title} (part ${postIndex + 2})`;
      return { ...part, id: idFor(post, `part-${postIndex + 2}`), title, partOf: originOf(post) };
    });
    if (named.length > 0)
      parts.set(
        post.id,
        named.map(({ id }) => id),
      );
    return [firstPost!, ...named].map((part) =>
      movingSo({ ...part, supplements: supplementsReached(part) }, movesOf(part)),
    );
  });
  const wholePostsByName = wholes(plan, parts);
  return factoredAsBefore(namingParts({ ...plan, posts }, parts), plan, ({ id }) => wholePostsByName.get(id));
}

/** Some of a post's people as a post of their own: whole posts where they make some up. */
function postOfPart(post: Post, { first, past, start, cover, vacant, leave }: PeopleAlike): Post {
  const total = past - first;
  const isWhole = first % post.people === 0 && total % post.people === 0;
  const count = isWhole ? total / post.people : total;
  return {
    ...post,
    pay: payFrom(post.pay, first),
    ...{ count, people: isWhole ? post.people : 1, starts: [startOf(post, start, count)] },
    cover: cover.map(ofAll<Cover>),
    vacant: vacant.map(ofAll),
    ...(post.afterEnd && { afterEnd: { absorbed: leave === undefined ? [] : [{ on: leave, count: total }] } }),
  };
}

/** The start of some of a post's people, with the range that it lies in where only that is known. */
function startOf(post: Post, on: Day, count: number): Post["starts"][number] {
  const known = post.starts.find((start) => start.on === on);
  return { ...known, on, count };
}

const ofAll = <Span extends { readonly count?: number }>({ count: _, ...span }: Span): Span => span as Span;
