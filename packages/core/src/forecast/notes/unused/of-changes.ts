import type { Pay, Plan } from "../../../plan/index.ts";
import { changesOf } from "../findings.ts";

/** What changes of a plan's scenarios and ranges pay people by: of posts that they add, and of those that they pay otherwise. */
export const paysOfChanges = (plan: Plan): readonly Pay[] =>
  changesOf(plan).flatMap((change) => {
    if (change.change === "add-posts") return change.posts.map(({ pay }) => pay);
    return change.change === "change-pay" ? [change.pay] : [];
  });
