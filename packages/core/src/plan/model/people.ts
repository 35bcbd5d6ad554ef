import { type Day, endOf, type Instant, startOf } from "../../calendar/index.ts";
import { found } from "../../issues/index.ts";
import type { Cover, Post, Vacancy } from "./plan.ts";

/** People of one post with one history: who came when, was covered or vacant when, and left the cost when. */
export interface People {
  /** Of the post's people in order of their start, the first of these; and how many they are. */
  readonly first: number;
  readonly people: number;
  readonly start: Instant;
  /** When they leave the cost: the post's end, or later where they stay until they are absorbed. */
  readonly until: Instant;
  readonly cover: readonly Cover[];
  readonly vacant: readonly Vacancy[];
}

/** A post's people, those with the same history together, in order of their start. */
export function peopleOf(
  post: Pick<Post, "id" | "count" | "people" | "starts" | "cover" | "vacant" | "afterEnd">,
  end: Instant,
  planEnd: Instant,
): readonly People[] {
  const all = post.count * post.people;
  const only = post.starts[0];
  if (post.starts.length === 1 && post.cover.length === 0 && post.vacant.length === 0 && !post.afterEnd && only) {
    return [{ first: 0, people: all, start: startOf(only.on), until: end, cover: post.cover, vacant: post.vacant }];
  }
  const cohorts = [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const starts = runningTo(cohorts.map((cohort) => cohort.count * post.people));
  const absorbed = inOrder(post);
  const leaves = runningTo(absorbed.map((leaving) => leaving.count));
  const counts = [...post.cover, ...post.vacant].flatMap(({ count }) => (count === undefined ? [] : [count]));
  const breaks = [...new Set([0, ...starts, ...leaves, ...counts])].filter((at) => at < all).sort((a, b) => a - b);
  let [started, left] = [0, 0];
  return breaks.map((first, n) => {
    while (first >= (starts[started] ?? all)) started += 1;
    while (left < leaves.length && first >= leaves[left]!) left += 1;
    const cohort = found(cohorts[started], "start of the people of post", post.id);
    const leaving = absorbed[left];
    const has = ({ count }: { readonly count?: number }): boolean => count === undefined || first < count;
    return {
      first,
      people: (breaks[n + 1] ?? all) - first,
      start: startOf(cohort.on),
      until: post.afterEnd ? (leaving ? Math.min(startOf(leaving.on), planEnd) : planEnd) : end,
      cover: post.cover.filter(has),
      vacant: post.vacant.filter(has),
    };
  });
}

/** A post's absorptions in order of their day. */
const inOrder = ({ afterEnd }: Pick<Post, "afterEnd">): NonNullable<Post["afterEnd"]>["absorbed"] =>
  afterEnd ? [...afterEnd.absorbed].sort((a, b) => (a.on < b.on ? -1 : 1)) : [];

/** The first day on which someone of a post, in order of their start, is absorbed; nothing for those who never are. */
export function absorbedOn(post: Post, person: number): Day | undefined {
  const absorbed = inOrder(post);
  const leaves = runningTo(absorbed.map(({ count }) => count));
  return absorbed[leaves.findIndex((upTo) => person < upTo)]?.on;
}

/** When someone of a post, in order of their start, starts. */
export function startOfPerson({ id, starts, people }: Post, person: number): Instant {
  const cohorts = [...starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const upTo = runningTo(cohorts.map(({ count }) => count * people));
  return startOf(found(cohorts[upTo.findIndex((past) => person < past)], "start of the people of post", id).on);
}

/** The days of employment of one history: from the start until they leave the cost, less what is vacant, in order. */
export function employedSpans(people: People): readonly (readonly [Instant, Instant])[] {
  if (people.vacant.length === 0) return people.start < people.until ? [[people.start, people.until]] : [];
  let from = people.start;
  const spans: [Instant, Instant][] = [];
  const gaps = people.vacant.map((gap) => [startOf(gap.from), endOf(gap.to)] as const).sort((a, b) => a[0] - b[0]);
  for (const [gone, back] of gaps) {
    if (gone > from) spans.push([from, Math.min(gone, people.until)]);
    from = Math.max(from, back);
  }
  spans.push([from, people.until]);
  return spans.filter(([since, until]) => since < until);
}

/** The days one cover has for one history: until its last day, or until the employee starts, and never past the post's end. */
export function coverSpan(cover: Cover, people: People, end: Instant): readonly [Instant, Instant] {
  return [startOf(cover.from), Math.min(cover.to === undefined ? people.start : endOf(cover.to), end)];
}

function runningTo(counts: readonly number[]): readonly number[] {
  let upTo = 0;
  return counts.map((count) => {
    upTo += count;
    return upTo;
  });
}
