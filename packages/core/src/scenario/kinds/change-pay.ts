import { togetherOf, withPublished } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";
import { payInWords } from "../pay-in-words.ts";
import { atStart, eachPost, selectedInWords, selects } from "../select.ts";

/** Posts are paid otherwise, as if it had always been so: on another point or grade, another salary or full cost. */
export const changePay: Kind<"change-pay"> = {
  apply: (plan, { where, pay }) => {
    const changedPlan = eachPost(plan, where, (post) => ({ ...post, pay }));
    return { ...changedPlan, onCosts: withPublished(plan.onCosts, changedPlan.posts) };
  },
  says: (plan, { where, pay }) => `${atStart(selectedInWords(plan, where, "post"))} is paid ${payInWords(pay)}.`,
  back: (plan, { change, where }) =>
    plan.posts
      .filter((post) => selects(where, post) && post.pay.is !== "in-line" && !togetherOf(post))
      .map(({ id, pay }) => ({ change, pay, where: { id } })),
};
