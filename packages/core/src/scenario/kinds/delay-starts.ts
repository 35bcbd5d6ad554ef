import type { Day } from "../../calendar/index.ts";
import { type Delay, type MovesWithStart, movesOf, movingSo, type Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { byInWords, firstLater, lastLater, opposed } from "../later.ts";
import { atStart, eachPost, inWords } from "../select.ts";

/**
 * People come later or sooner: recruitment slips. Cover and vacancies that run up to a start, or over it, run on to the new one; what
 * has no date of its own follows the start; all else keeps its days.
 */
export const delayStarts: Kind<"delay-starts"> = {
  apply: (plan, { where, by }) => eachPost(plan, where, (post) => delayed(post, by)),
  says: (plan, { where, by }) => `${atStart(inWords(plan, where, "post"))} starts ${byInWords(by)}.`,
  back: (_, { change, by, where }) => [{ change, by: opposed(by), ...(where && { where }) }],
};

function delayed(post: Post, by: Delay): Post {
  const moves = movesOf(post);
  const later: Post = {
    ...post,
    starts: post.starts.map(({ on, count }) => ({ on: firstLater(on, by), count })),
    cover: post.cover.map((cover, at) => moved(cover, moves.cover[at]!, by)),
    vacant: post.vacant.map((vacancy, at) => moved(vacancy, moves.vacant[at]!, by)),
  };
  return movingSo(later, moves);
}

function moved<Span extends { readonly from: Day; readonly to?: Day }>(
  span: Span,
  moves: MovesWithStart,
  by: Delay,
): Span {
  const { from, to } = span;
  if (moves === "none") return span;
  return {
    ...span,
    ...(moves === "both" && { from: firstLater(from, by) }),
    ...(to !== undefined && { to: lastLater(to, by) }),
  };
}
