import type { Day } from "../../calendar/index.ts";
import {
  type Delay,
  type Line,
  movedStart,
  movesOf,
  movingSo,
  type Plan,
  type Post,
  type Selection,
} from "../../plan/index.ts";
import { engagedLater } from "../engagement.ts";
import type { Kind } from "../kind.ts";
import { byInWords, firstLater, lastLater, opposed } from "../later.ts";
import { atStart, eachLine, eachPost, selectedInWords, selects } from "../select.ts";

/**
 * A programme is later or sooner as a whole: every day of its posts moves, first days and last days alike, and so do the days of lines
 * of one sum. Sums by financial year stay in their years, and prices keep their dates.
 */
export const moveProgramme: Kind<"move-programme"> = {
  apply: (plan, { where, by }) =>
    eachLine(
      eachPost(plan, where, (post) => postMoved(post, by, plan)),
      where,
      (planLine) => lineMoved(planLine, by),
    ),
  says: (plan, { where, by }) => {
    const withLines = plan.lines.some((planLine) => selects(where, planLine) && lineMoved(planLine, by) !== planLine);
    const what = where ? atStart(selectedInWords(plan, where, withLines ? "post and line" : "post")) : "The programme";
    return `${what} moves as a whole, ${byInWords(by)}.${withLines ? yearlyStay(plan, where) : ""}`;
  },
  back: (_, { change, by, where }) => [{ change, by: opposed(by), ...(where && { where }) }],
};

const yearlyStay = ({ lines }: Plan, where: Selection | undefined): string =>
  lines.some((planLine) => planLine.sum.is === "yearly" && selects(where, planLine))
    ? " Lines with sums by year stay as they are."
    : "";

function postMoved(post: Post, delay: Delay, plan: Plan): Post {
  const { afterEnd } = post;
  const movedPost: Post = {
    ...post,
    starts: post.starts.map((start) => movedStart(start, plan, (day) => firstLater(day, delay))),
    ...(post.end !== undefined && { end: lastLater(post.end, delay) }),
    cover: post.cover.map((agencyCover) => ({
      ...engagedLater(bothMoved(agencyCover, delay), delay),
      ...(agencyCover.notInPostOn !== undefined && { notInPostOn: firstLater(agencyCover.notInPostOn, delay) }),
    })),
    vacant: post.vacant.map((vacancy) => bothMoved(vacancy, delay)),
    supplements: post.supplements.map((supplement) => bothMoved(supplement, delay)),
    ...(afterEnd && {
      afterEnd: { absorbed: afterEnd.absorbed.map(({ on, count }) => ({ on: firstLater(on, delay), count })) },
    }),
  };
  return movingSo(movedPost, movesOf(post));
}

function lineMoved(planLine: Line, delay: Delay): Line {
  const { sum, afterEnd } = planLine;
  if (sum.is === "yearly") return planLine;
  if (sum.is === "one-off") return { ...planLine, sum: { ...sum, on: firstLater(sum.on, delay) } };
  if (sum.from === undefined && sum.to === undefined) return planLine;
  return {
    ...planLine,
    sum: bothMoved(sum, delay),
    ...(afterEnd?.absorbed !== undefined && { afterEnd: { absorbed: firstLater(afterEnd.absorbed, delay) } }),
  };
}

/** Days that are stated, moved; what is not stated stays so. */
const bothMoved = <Span extends { readonly from?: Day; readonly to?: Day }>(span: Span, delay: Delay): Span => ({
  ...span,
  ...(span.from !== undefined && { from: firstLater(span.from, delay) }),
  ...(span.to !== undefined && { to: lastLater(span.to, delay) }),
});
