import { type Day, endOf, type Instant, startOf } from "../../calendar/index.ts";
import { found } from "../../issues/index.ts";
import { alikeOf } from "./alike.ts";
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
  return alikeOf(post).map(({ first, past, start, cover, vacant, leave }) => ({
    first,
    people: past - first,
    start: startOf(start),
    until: post.afterEnd ? (leave === undefined ? planEnd : Math.min(startOf(leave), planEnd)) : end,
    cover,
    vacant,
  }));
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
