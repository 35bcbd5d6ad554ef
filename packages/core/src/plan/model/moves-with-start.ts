import { addDays, type Day, type Days } from "../../calendar/index.ts";
import { cohortOf, coveredBy, type Numbers, type PostPeople, postPeople } from "./covered.ts";
import type { Cover, MovesWithStart, Post } from "./post.ts";

/** What moves of each cover and each vacancy of a post, in their order. */
export interface Moves {
  readonly cover: readonly MovesWithStart[];
  readonly vacant: readonly MovesWithStart[];
}

/** What goes with a post's starts: as it is stated, else as the days say. */
export function movesOf(post: Post): Moves {
  const told = byTheirDays(post);
  return {
    cover: post.cover.map(({ movesWithStart }, at) => movesWithStart ?? told.cover[at]!),
    vacant: post.vacant.map(({ movesWithStart }, at) => movesWithStart ?? told.vacant[at]!),
  };
}

/**
 * A post of which so much goes with its starts. It is stated only where the days do not say so themselves, and where a cover or a
 * vacancy has no days left inside the post: there it says that a change of the starts has left it so.
 */
export function movingSo(post: Post, moves: Moves): Post {
  const told = byTheirDays(post);
  const people = postPeople(post);
  const first = people.cohorts[0]?.start;
  return {
    ...post,
    cover: post.cover.map((cover, at) => {
      const isIdle = !coveredBy(cover, people).some((some) => hasDays(cover, cohortOf(people, some.past - 1), post));
      return stating(cover, moves.cover[at]!, isIdle || moves.cover[at] !== told.cover[at]);
    }),
    vacant: post.vacant.map((vacancy, at) => {
      const { from, to } = vacancy;
      const isOutside = to < from || (first !== undefined && from < first);
      return stating(vacancy, moves.vacant[at]!, isOutside || moves.vacant[at] !== told.vacant[at]);
    }),
  };
}

/** A post in which what moves with its starts is stated only where it has to be; one that states nothing stays as it is. */
export const movingPlainly = (post: Post): Post =>
  [...post.cover, ...post.vacant].some(({ movesWithStart }) => movesWithStart !== undefined)
    ? movingSo(post, movesOf(post))
    : post;

function stating<Span extends { readonly movesWithStart?: MovesWithStart }>(
  { movesWithStart: _, ...span }: Span,
  moves: MovesWithStart,
  isStated: boolean,
): Span {
  return (isStated ? { ...span, movesWithStart: moves } : span) as Span;
}

/** Whether a cover has a day that is paid for people, where the post's end does not come first. */
function hasDays({ from, to }: Cover, { start }: { readonly start: Day }, { end }: Post): boolean {
  return from <= (to ?? addDays(start, -1)) && (end === undefined || from <= end);
}

function byTheirDays(post: Post): Moves {
  const people = postPeople(post);
  const eves = new Set(post.starts.map(({ on }) => addDays(on, -1)));
  return {
    cover: post.cover.map((cover) => byItsDays(cover, startsOf(people, coveredBy(cover, people)), eves)),
    vacant: post.vacant.map((vacancy) => {
      const past = Math.min(vacancy.count ?? people.all, people.all);
      return byItsDays(vacancy, startsOf(people, past > 0 ? [{ first: 0, past }] : []), eves);
    }),
  };
}

/** The first and the last day on which any of some people start. */
function startsOf(people: PostPeople, numbers: readonly Numbers[]): Days | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return undefined;
  return { from: cohortOf(people, first.first).start, to: cohortOf(people, last.past - 1).start };
}

/**
 * What runs up to a start, or over that of everyone it is for, runs on to the new one; what begins with their start begins with it
 * again. All else keeps its days.
 */
function byItsDays(
  { from, to }: { readonly from: Day; readonly to?: Day },
  starts: Days | undefined,
  eves: ReadonlySet<Day>,
): MovesWithStart {
  if (to === undefined) return "last-day";
  if (!eves.has(to) && !(starts && from <= starts.from && starts.to <= to)) return "none";
  return starts?.from === from && starts.to === from ? "both" : "last-day";
}
