import { asFte } from "../../money/index.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachPost, selectedInWords, selects } from "../select.ts";
import { sumAtFte } from "../sum-at-fte.ts";

/** Each person of a post works another share of full time. */
export const changeFte: Kind<"change-fte"> = {
  apply: (plan, { where, fte }) => eachPost(plan, where, (post) => ({ ...post, fte, pay: sumAtFte(post, fte) })),
  says: (plan, { where, fte }) => `${atStart(selectedInWords(plan, where, "post"))} is at FTE ${asFte(fte)}.`,
  back: (plan, { change, where }) =>
    plan.posts.filter((post) => selects(where, post)).map(({ id, fte }) => ({ change, fte, where: { id } })),
};
