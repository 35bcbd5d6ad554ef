import { type Cover, coveredBy, type Post, peersOf, type Vacancy } from "../plan/index.ts";
import { endOf, type Instant, startOf } from "./instant.ts";

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
export function peopleOf(post: Post, end: Instant, planEnd: Instant): readonly People[] {
  const all = post.count * post.people;
  const only = post.starts[0];
  if (post.starts.length === 1 && post.cover.length === 0 && post.vacant.length === 0 && !post.afterEnd && only) {
    return [{ first: 0, people: all, start: startOf(only.on), until: end, cover: post.cover, vacant: post.vacant }];
  }
  const cohorts = [...post.starts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const starts = runningTo(cohorts.map((cohort) => cohort.count * post.people));
  const absorbed = post.afterEnd ? [...post.afterEnd.absorbed].sort((a, b) => (a.on < b.on ? -1 : 1)) : [];
  const leaves = runningTo(absorbed.map((leaving) => leaving.count));
  const counts = post.vacant.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const some = post.cover.some(({ count }) => count !== undefined) ? peersOf(post) : [];
  const covered = new Map(
    post.cover.flatMap((cover) => (cover.count === undefined ? [] : [[cover, coveredBy(cover, some)] as const])),
  );
  const edges = [...covered.values()].flat().flatMap(({ first, past }) => [first, past]);
  const breaks = [...new Set([0, ...starts, ...leaves, ...counts, ...edges])]
    .filter((at) => at < all)
    .sort((a, b) => a - b);
  return breaks.map((first, n) => {
    const cohort = cohorts[starts.findIndex((upTo) => first < upTo)]!;
    const leaving = absorbed[leaves.findIndex((upTo) => first < upTo)];
    const has = ({ count }: { readonly count?: number }): boolean => count === undefined || first < count;
    return {
      first,
      people: (breaks[n + 1] ?? all) - first,
      start: startOf(cohort.on),
      until: post.afterEnd ? (leaving ? Math.min(startOf(leaving.on), planEnd) : planEnd) : end,
      cover: post.cover.filter(
        (cover) => covered.get(cover)?.some((part) => part.first <= first && first < part.past) ?? true,
      ),
      vacant: post.vacant.filter(has),
    };
  });
}

/** The days of employment of one history: from the start until they leave the cost, less what is vacant, in order. */
export function employedSpans(people: People): readonly (readonly [Instant, Instant])[] {
  if (people.vacant.length === 0) return people.start < people.until ? [[people.start, people.until]] : [];
  let from = people.start;
  const spans: [Instant, Instant][] = [];
  const gaps = people.vacant
    .map((gap) => [startOf(gap.from), endOf(gap.to)] as const)
    .filter(([gone, back]) => gone < back)
    .sort((a, b) => a[0] - b[0]);
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
