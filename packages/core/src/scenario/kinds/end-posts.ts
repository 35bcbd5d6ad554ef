import { addDays, type Day, dayInWords } from "../../calendar/index.ts";
import { type Cover, coveredBy, movingPlainly, type Plan, type Post, postPeople } from "../../plan/index.ts";
import { keepingEngagement } from "../engagement.ts";
import type { ChangeByPost, Kind } from "../kind.ts";
import { factoredAsBefore, namingParts, namingWhatIsThere, wholes } from "../naming.ts";
import { paidFrom } from "../paid-from.ts";
import { originOf, partIds } from "../parts.ts";
import { atStart, byPostSelected, selectedInWords, selects, without } from "../select.ts";
import { splitPost } from "../split-post.ts";

/**
 * Posts have an earlier last day, or go altogether: those that would start after it, and all where no day is said. Agency workers who
 * are there until people start stay to that last day, also where nobody starts any more.
 */
export const endPosts: Kind<"end-posts"> = {
  apply: (plan, change) => endedEach(plan, byPostSelected(plan, change)),
  applyEach: endedEach,
  says: (plan, { where, on }) => {
    const what = atStart(selectedInWords(plan, where, "post"));
    if (on === undefined) return `${what} is taken out.`;
    const isSooner = plan.posts.some((post) => selects(where, post) && post.end !== undefined && post.end < on);
    return `${what} ends on ${dayInWords(on)}.${isSooner ? " What ends before then ends as planned." : ""}`;
  },
  back: (plan, { where }) =>
    plan.posts
      .filter((post) => selects(where, post))
      .map(({ id, end }) => ({ change: "extend-posts", ...(end !== undefined && { on: end }), where: { id } })),
};

function endedEach(plan: Plan, byPost: ChangeByPost<"end-posts">): Plan {
  const idFor = partIds(plan);
  const parts = new Map<string, readonly string[]>();
  const gone = new Set<string>();
  const posts = plan.posts.flatMap((post): readonly Post[] => {
    const change = byPost.get(post.id);
    if (!change) return [post];
    const remainingPosts = change.on === undefined ? [] : endedOn(plan, post, change.on);
    const [firstPost, remainingPost] = remainingPosts;
    if (!firstPost) gone.add(post.id);
    if (!remainingPost) return remainingPosts;
    const recordId = idFor(post, "not-recruited");
    parts.set(post.id, [recordId]);
    return [
      firstPost!,
      { ...remainingPost, id: recordId, title: `${remainingPost.title} (not recruited)`, partOf: originOf(post) },
    ];
  });
  const wholePostsByName = wholes(plan, parts);
  const named = namingParts({ ...plan, posts: withoutOrigin(posts, gone) }, parts);
  return factoredAsBefore(gone.size === 0 ? named : namingWhatIsThere(named), plan, ({ id }) =>
    wholePostsByName.get(id),
  );
}

/** What is left of a post that ends on a day: those of its posts that start by then, and those that have agency alone. */
function endedOn(plan: Plan, post: Post, day: Day): readonly Post[] {
  if (post.end !== undefined && post.end <= day) return [post];
  const count = post.starts.reduce((total, datedCount) => total + (datedCount.on <= day ? datedCount.count : 0), 0);
  if (count === post.count) return [cutShort(plan, post, day)];
  const [started, otherPost] = splitPost(post, count);
  const waiting = neverStarted(plan, otherPost, day);
  return [...(count > 0 ? [cutShort(plan, started, day)] : []), ...(waiting ? [waiting] : [])];
}

const cutShort = (plan: Plan, post: Post, day: Day): Post =>
  movingPlainly({ ...post, end: day, cover: coverUpTo(plan, post.cover, day), vacant: upTo(post.vacant, day) });

const coverUpTo = (plan: Plan, allCover: Post["cover"], day: Day): readonly Cover[] =>
  allCover.flatMap((agencyCover) =>
    upTo([agencyCover], day).map((keptCover) => keepingEngagement(plan, agencyCover, keptCover)),
  );

/** Days up to the last, both included; what would start after it goes. */
const upTo = <Span extends { readonly from: Day; readonly to?: Day }>(
  allSpans: readonly Span[],
  day: Day,
): readonly Span[] =>
  allSpans
    .filter(({ from }) => from < addDays(day, 1))
    .map((days) => (days.to !== undefined && days.to > day ? { ...days, to: day } : days));

/** Posts in which nobody starts by their last day, with their agency workers until then; nothing where they have none. */
function neverStarted(plan: Plan, post: Post, day: Day): Post | undefined {
  const cover = coverUpTo(plan, post.cover, day).map((eachCover) => ({ ...eachCover, to: eachCover.to ?? day }));
  if (cover.length === 0) return undefined;
  const people = postPeople(post);
  const coveredNumbers = cover.flatMap((record) => coveredBy(record, people));
  const peopleCount = coveredNumbers.reduce((greatest, { past }) => Math.max(greatest, past), 0);
  const count = Math.ceil(peopleCount / post.people);
  const keptPost = without(splitPost({ ...post, cover }, count)[0], "afterEnd");
  const nobody = { starts: [{ on: day, count }], vacant: [{ from: day, to: day }], supplements: [] };
  return { ...keptPost, ...nobody, end: day, pay: paidFrom(keptPost.pay, day) };
}

/** Parts of posts that are gone are posts of their own. */
const withoutOrigin = (posts: readonly Post[], gone: ReadonlySet<string>): readonly Post[] =>
  posts.map((post) => (post.partOf !== undefined && gone.has(post.partOf) ? (without(post, "partOf") as Post) : post));
