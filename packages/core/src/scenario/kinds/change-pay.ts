import { togetherOf, withPublished } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { payInWords } from "../pay-in-words.ts";
import { eachReached, othersStay, PAID_POSTS, reached } from "../reach.ts";
import { atStart, selectedInWords } from "../select.ts";

/** Posts are paid otherwise, as if it had always been so: on another point or grade, another salary or full cost. */
export const changePay: Kind<"change-pay"> = {
  apply: (plan, { where, pay }) => {
    const changedPlan = eachReached(plan, where, PAID_POSTS, "pay", (post) => ({ ...post, pay }));
    return { ...changedPlan, onCosts: withPublished(plan.onCosts, changedPlan.posts) };
  },
  says: (plan, { where, pay }) =>
    `${atStart(selectedInWords(plan, where, "post"))} is paid ${payInWords(pay)}.${othersStay(plan, where, PAID_POSTS)}`,
  back: (plan, { change, where }) =>
    reached(plan, where, PAID_POSTS)
      .filter((post) => !togetherOf(post))
      .map(({ id, pay }) => ({ change, pay, where: { id } })),
};
