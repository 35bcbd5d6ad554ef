import { addDays, type Day, dayInWords } from "../../calendar/index.ts";
import { coveredBy, movingPlainly, type Post, postPeople } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { factoredAsBefore, namingParts, namingWhatIsThere, wholes } from "../naming.ts";
import { paidFrom } from "../paid-from.ts";
import { originOf, partIds } from "../parts.ts";
import { atStart, inWords, selects, without } from "../select.ts";
import { splitPost } from "../split-post.ts";

/**
 * Posts have an earlier last day, or go altogether: those that would start after it, and all where no day is said. Agency workers who
 * are there until people start stay to that last day, also where nobody starts any more.
 */
export const endPosts: Kind<"end-posts"> = {
  apply: (plan, { where, on }) => {
    const idFor = partIds(plan);
    const parts = new Map<string, readonly string[]>();
    const gone = new Set<string>();
    const posts = plan.posts.flatMap((post): readonly Post[] => {
      if (!selects(where, post)) return [post];
      const left = on === undefined ? [] : endedOn(post, on);
      const [first, rest] = left;
      if (!first) gone.add(post.id);
      if (!rest) return left;
      const id = idFor(post, "not-recruited");
      parts.set(post.id, [id]);
      return [first!, { ...rest, id, title: `${rest.title} (not recruited)`, partOf: originOf(post) }];
    });
    const whole = wholes(plan, parts);
    const named = namingParts({ ...plan, posts: withoutOrigin(posts, gone) }, parts);
    return factoredAsBefore(gone.size === 0 ? named : namingWhatIsThere(named), plan, ({ id }) => whole.get(id));
  },
  says: (plan, { where, on }) =>
    on === undefined
      ? `${atStart(inWords(plan, where, "post"))} is taken out.`
      : `${atStart(inWords(plan, where, "post"))} ends on ${dayInWords(on)}.`,
};

/** What is left of a post that ends on a day: those of its posts that start by then, and those that have agency alone. */
function endedOn(post: Post, on: Day): readonly Post[] {
  if (post.end !== undefined && post.end <= on) return [post];
  const count = post.starts.reduce((sum, start) => sum + (start.on <= on ? start.count : 0), 0);
  if (count === post.count) return [cut(post, on)];
  const [started, others] = splitPost(post, count);
  const waiting = neverStarted(others, on);
  return [...(count > 0 ? [cut(started, on)] : []), ...(waiting ? [waiting] : [])];
}

const cut = (post: Post, on: Day): Post =>
  movingPlainly({ ...post, end: on, cover: upTo(post.cover, on), vacant: upTo(post.vacant, on) });

/** Days up to the last, both included; what would start after it goes. */
const upTo = <Span extends { readonly from: Day; readonly to?: Day }>(all: readonly Span[], on: Day): readonly Span[] =>
  all
    .filter(({ from }) => from < addDays(on, 1))
    .map((days) => (days.to !== undefined && days.to > on ? { ...days, to: on } : days));

/** Posts in which nobody starts by their last day, with their agency workers until then; nothing where they have none. */
function neverStarted(post: Post, on: Day): Post | undefined {
  const cover = upTo(post.cover, on).map((one) => ({ ...one, to: one.to ?? on }));
  if (cover.length === 0) return undefined;
  const of = postPeople(post);
  const covered = cover.flatMap((one) => coveredBy(one, of));
  const people = covered.reduce((most, { past }) => Math.max(most, past), 0);
  const count = Math.ceil(people / post.people);
  const kept = without(splitPost({ ...post, cover }, count)[0], "afterEnd");
  const nobody = { starts: [{ on, count }], vacant: [{ from: on, to: on }], supplements: [] };
  return { ...kept, ...nobody, end: on, pay: paidFrom(kept.pay, on) };
}

/** Parts of posts that are gone are posts of their own. */
const withoutOrigin = (posts: readonly Post[], gone: ReadonlySet<string>): readonly Post[] =>
  posts.map((post) => (post.partOf !== undefined && gone.has(post.partOf) ? (without(post, "partOf") as Post) : post));
