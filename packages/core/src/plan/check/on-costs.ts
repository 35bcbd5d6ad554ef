import { onCostsMissing, type Report } from "../../issues/index.ts";
import type { Draft } from "../draft.ts";

/** Where a post has salary or scale pay, the plan says what pension costs: it is local, so it is never assumed. */
export function checkOnCosts(draft: Draft, report: Report): void {
  if (!draft.onCosts || draft.onCosts.pension !== undefined) return;
  const needed = draft.posts.some((post) => post?.pay.is === "scale" || post?.pay.is === "salary");
  if (needed)
    report(["onCosts", "pension"], onCostsMissing("pension", "pension: [{ from: 2023-04-01, rate: 0.20 }], or none"));
}
