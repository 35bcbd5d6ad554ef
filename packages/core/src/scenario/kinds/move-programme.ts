import type { Day } from "../../calendar/index.ts";
import { type Delay, type Line, movesOf, movingSo, type Post } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { byInWords, firstLater, lastLater, opposed } from "../later.ts";
import { atStart, eachLine, eachPost, inWords } from "../select.ts";

/**
 * A programme is later or sooner as a whole: every day of its posts moves, first days and last days alike, and so do the days of lines
 * of one sum. Sums by financial year stay in their years, and prices keep their dates.
 */
export const moveProgramme: Kind<"move-programme"> = {
  apply: (plan, { where, by }) =>
    eachLine(
      eachPost(plan, where, (post) => postMoved(post, by)),
      where,
      (line) => lineMoved(line, by),
    ),
  says: (plan, { where, by }) =>
    `${where ? atStart(inWords(plan, where, "post")) : "The programme"} moves as a whole, ${byInWords(by)}.`,
  back: (_, { change, by, where }) => [{ change, by: opposed(by), ...(where && { where }) }],
};

function postMoved(post: Post, by: Delay): Post {
  const { afterEnd } = post;
  const moved: Post = {
    ...post,
    starts: post.starts.map(({ on, count }) => ({ on: firstLater(on, by), count })),
    ...(post.end !== undefined && { end: lastLater(post.end, by) }),
    cover: post.cover.map((cover) => bothMoved(cover, by)),
    vacant: post.vacant.map((vacancy) => bothMoved(vacancy, by)),
    supplements: post.supplements.map((supplement) => bothMoved(supplement, by)),
    ...(afterEnd && {
      afterEnd: { absorbed: afterEnd.absorbed.map(({ on, count }) => ({ on: firstLater(on, by), count })) },
    }),
  };
  return movingSo(moved, movesOf(post));
}

function lineMoved(line: Line, by: Delay): Line {
  const { sum, afterEnd } = line;
  if (sum.is === "yearly") return line;
  if (sum.is === "one-off") return { ...line, sum: { ...sum, on: firstLater(sum.on, by) } };
  if (sum.from === undefined && sum.to === undefined) return line;
  return {
    ...line,
    sum: bothMoved(sum, by),
    ...(afterEnd?.absorbed !== undefined && { afterEnd: { absorbed: firstLater(afterEnd.absorbed, by) } }),
  };
}

/** Days that are stated, moved; what is not stated stays so. */
const bothMoved = <Span extends { readonly from?: Day; readonly to?: Day }>(span: Span, by: Delay): Span => ({
  ...span,
  ...(span.from !== undefined && { from: firstLater(span.from, by) }),
  ...(span.to !== undefined && { to: lastLater(span.to, by) }),
});
