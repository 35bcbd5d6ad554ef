import type { Day } from "../../calendar/index.ts";
import {
  type Cover,
  type Delay,
  type MovesWithStart,
  movedStart,
  movesOf,
  movingSo,
  type Plan,
  type Post,
} from "../../plan/index.ts";
import { engagedLater, keepingEngagement } from "../engagement.ts";
import type { ChangeByPost, Kind } from "../kind.ts";
import { byInWords, firstLater, lastLater, opposed } from "../later.ts";
import { atStart, byPostSelected, eachPost, selectedInWords } from "../select.ts";

/**
 * People come later or sooner: recruitment slips. Cover and vacancies that run up to a start, or over it, run on to the new one; what
 * has no date of its own follows the start; all else keeps its days.
 */
export const delayStarts: Kind<"delay-starts"> = {
  apply: (plan, change) => delayedEach(plan, byPostSelected(plan, change)),
  applyEach: delayedEach,
  says: (plan, { where, by }) => `${atStart(selectedInWords(plan, where, "post"))} starts ${byInWords(by)}.`,
  back: (_, { change, by, where }) => [{ change, by: opposed(by), ...(where && { where }) }],
};

function delayedEach(plan: Plan, byPost: ChangeByPost<"delay-starts">): Plan {
  return eachPost(plan, undefined, (post) => {
    const change = byPost.get(post.id);
    return change ? delayed(plan, post, change.by) : post;
  });
}

function delayed(plan: Plan, post: Post, delay: Delay): Post {
  const moves = movesOf(post);
  const laterPost: Post = {
    ...post,
    starts: post.starts.map((start) => movedStart(start, plan, (day) => firstLater(day, delay))),
    // Whom it is for is settled on the day on which they are not in post, and stays so.
    cover: post.cover.map((agencyCover, position) => ({
      ...coverMoved(plan, agencyCover, moves.cover[position]!, delay),
      notInPostOn: firstLater(agencyCover.notInPostOn ?? agencyCover.from, delay),
    })),
    vacant: post.vacant.map((vacancy, position) => moved(vacancy, moves.vacant[position]!, delay)),
  };
  return movingSo(laterPost, moves);
}

function coverMoved(plan: Plan, agencyCover: Cover, moves: MovesWithStart, delay: Delay): Cover {
  const movedCover = moved(agencyCover, moves, delay);
  return moves === "both" ? engagedLater(movedCover, delay) : keepingEngagement(plan, agencyCover, movedCover);
}

function moved<Span extends { readonly from: Day; readonly to?: Day }>(
  span: Span,
  moves: MovesWithStart,
  delay: Delay,
): Span {
  const { from, to } = span;
  if (moves === "none") return span;
  return {
    ...span,
    ...(moves === "both" && { from: firstLater(from, delay) }),
    ...(to !== undefined && { to: lastLater(to, delay) }),
  };
}
