import { type Day, endOf, type Instant, startOf } from "../../../calendar/index.ts";
import { foundOrThrow } from "../../../issues/index.ts";
import type { Cover, Post, Vacancy } from "../plan.ts";
import { alikeOf } from "./alike.ts";
import { turnOf } from "./in-turn.ts";

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
  endInstant: Instant,
  planEnd: Instant,
): readonly People[] {
  return alikeOf(post).map(({ first, past, start, cover, vacant, leave }) => ({
    first,
    people: past - first,
    start: startOf(start),
    until: post.afterEnd ? (leave === undefined ? planEnd : Math.min(startOf(leave), planEnd)) : endInstant,
    cover,
    vacant,
  }));
}

/** The first day on which someone of a post, in order of their start, is absorbed; nothing for those who never are. */
export const absorbedOn = ({ afterEnd }: Pick<Post, "afterEnd">, personIndex: number): Day | undefined =>
  afterEnd && turnOf(afterEnd.absorbed, personIndex);

/** When someone of a post, in order of their start, starts. */
export const startOfPerson = (
  { id, starts, people }: Pick<Post, "id" | "starts" | "people">,
  personIndex: number,
): Instant =>
  startOf(foundOrThrow(turnOf(starts, Math.floor(personIndex / people)), "start of the people of post", id));

/** The days of employment of one history: from the start until they leave the cost, less what is vacant, in order. */
export function employedSpans(people: People): readonly (readonly [Instant, Instant])[] {
  if (people.vacant.length === 0) return people.start < people.until ? [[people.start, people.until]] : [];
  let start = people.start;
  const spans: [Instant, Instant][] = [];
  const gaps = people.vacant
    .map((vacancy) => [startOf(vacancy.from), endOf(vacancy.to)] as const)
    .filter(([gone, back]) => gone < back)
    .sort((first, second) => first[0] - second[0]);
  for (const [gone, back] of gaps) {
    if (gone > start) spans.push([start, Math.min(gone, people.until)]);
    start = Math.max(start, back);
  }
  spans.push([start, people.until]);
  return spans.filter(([sinceInstant, untilInstant]) => sinceInstant < untilInstant);
}

/** The days one cover has for one history: until its last day, or until the employee starts, and never past the post's end. */
export function coverSpan(agencyCover: Cover, people: People, endInstant: Instant): readonly [Instant, Instant] {
  return [
    startOf(agencyCover.from),
    Math.min(agencyCover.to === undefined ? people.start : endOf(agencyCover.to), endInstant),
  ];
}
