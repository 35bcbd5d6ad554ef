import { addDays, type Day, type Days } from "../../calendar/index.ts";
import {
  cohortOf,
  coveredBy,
  isForThoseOfADay,
  type PersonNumbers,
  type PostPeople,
  postPeople,
} from "./people/covered.ts";
import type { Cover, MovesWithStart, Post } from "./post.ts";

/** What moves of each cover and each vacancy of a post, in their order. */
export interface Moves {
  readonly cover: readonly MovesWithStart[];
  readonly vacant: readonly MovesWithStart[];
}

/** What goes with a post's starts: as it is stated, else as the days say. */
export function movesOf(post: Post): Moves {
  const moves = byTheirDays(post);
  return {
    cover: post.cover.map(({ movesWithStart }, coverIndex) => movesWithStart ?? moves.cover[coverIndex]!),
    vacant: post.vacant.map(({ movesWithStart }, position) => movesWithStart ?? moves.vacant[position]!),
  };
}

/**
 * A post of which so much goes with its starts. It is stated only where the days do not say so themselves, and where a cover or a
 * vacancy has no days left inside the post: there it says that a change of the starts has left it so. Nor does a cover state a day on
 * which those whom it is for are not in post where all are the same, or it is its own first.
 */
export function movingSo(post: Post, moves: Moves): Post {
  const movesOfPost = byTheirDays(post);
  const people = postPeople(post);
  const firstDay = people.cohorts[0]?.start;
  return {
    ...post,
    cover: post.cover.map((agencyCover, coverIndex) => {
      const isIdle = !coveredBy(agencyCover, people).some((numbers) =>
        hasDays(agencyCover, cohortOf(people, numbers.past - 1), post),
      );
      return stating(
        settledPlainly(agencyCover, people),
        moves.cover[coverIndex]!,
        isIdle || moves.cover[coverIndex] !== movesOfPost.cover[coverIndex],
      );
    }),
    vacant: post.vacant.map((vacancy, position) => {
      const { from, to } = vacancy;
      const isOutside = to < from || (firstDay !== undefined && from < firstDay);
      return stating(
        vacancy,
        moves.vacant[position]!,
        isOutside || moves.vacant[position] !== movesOfPost.vacant[position],
      );
    }),
  };
}

/** A post in which what moves with its starts is stated only where it has to be; one that states nothing stays as it is. */
export const movingPlainly = (post: Post): Post =>
  [...post.cover, ...post.vacant].some(({ movesWithStart }) => movesWithStart !== undefined) ||
  post.cover.some(({ notInPostOn }) => notInPostOn !== undefined)
    ? movingSo(post, movesOf(post))
    : post;

function settledPlainly(agencyCover: Cover, { all, cohorts }: PostPeople): Cover {
  const { notInPostOn, ...plainCover } = agencyCover;
  const isForSome = plainCover.count !== undefined && plainCover.count < all && cohorts.length > 1;
  return isForSome && isForThoseOfADay(plainCover) && notInPostOn !== plainCover.from ? agencyCover : plainCover;
}

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
    cover: post.cover.map((agencyCover) =>
      byItsDays(agencyCover, startsOf(people, coveredBy(agencyCover, people)), eves),
    ),
    vacant: post.vacant.map((vacancy) => {
      const pastPerson = Math.min(vacancy.count ?? people.all, people.all);
      return byItsDays(vacancy, startsOf(people, pastPerson > 0 ? [{ first: 0, past: pastPerson }] : []), eves);
    }),
  };
}

/** The first and the last day on which any of some people start. */
function startsOf(people: PostPeople, numbers: readonly PersonNumbers[]): Days | undefined {
  const [firstNumbers, lastNumbers] = [numbers[0], numbers.at(-1)];
  if (!firstNumbers || !lastNumbers) return undefined;
  return { from: cohortOf(people, firstNumbers.first).start, to: cohortOf(people, lastNumbers.past - 1).start };
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
