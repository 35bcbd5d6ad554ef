import { addDays, type Day } from "../../calendar/index.ts";
import { coveredBy, type Peers, peersOf } from "./covered.ts";
import type { MovesWithStart, Post } from "./post.ts";

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
  const peers = peersOf(post);
  const first = peers[0]?.start;
  return {
    ...post,
    cover: post.cover.map((cover, at) => {
      const isIdle = !coveredBy(cover, peers).some((one) => hasDays(cover, one, post));
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
function hasDays({ from, to }: Post["cover"][number], { start }: Peers, { end }: Post): boolean {
  return from <= (to ?? addDays(start, -1)) && (end === undefined || from <= end);
}

function byTheirDays(post: Post): Moves {
  const peers = peersOf(post);
  const starts = post.starts.map(({ on }) => on);
  return {
    cover: post.cover.map((cover) =>
      byItsDays(
        cover,
        coveredBy(cover, peers).map(({ start }) => start),
        starts,
      ),
    ),
    vacant: post.vacant.map((vacancy) => {
      const theirs = peers.filter(({ first }) => vacancy.count === undefined || first < vacancy.count);
      return byItsDays(
        vacancy,
        theirs.map(({ start }) => start),
        starts,
      );
    }),
  };
}

/**
 * What runs up to a start, or over that of everyone it is for, runs on to the new one; what begins with their start begins with it
 * again. All else keeps its days.
 */
function byItsDays(
  { from, to }: { readonly from: Day; readonly to?: Day },
  theirs: readonly Day[],
  starts: readonly Day[],
): MovesWithStart {
  if (to === undefined) return "last-day";
  const runsUp = starts.includes(addDays(to, 1));
  if (!runsUp && !(theirs.length > 0 && theirs.every((on) => from <= on && on <= to))) return "none";
  return theirs.every((on) => on === from) ? "both" : "last-day";
}
