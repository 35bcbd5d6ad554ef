import { onCostsMissing, type Report } from "../../issues/index.ts";
import type { Draft } from "../read/draft.ts";
import { some } from "../read/unread.ts";

/** Where a post has salary or scale pay, the plan says what pension costs: it is local, so it is never assumed. */
export function checkOnCosts(draft: Draft, report: Report): void {
  if (draft.onCosts.pension !== undefined) return;
  if (some(draft.posts, ({ pay }) => pay.is === "scale" || pay.is === "salary"))
    report(["onCosts", "pension"], onCostsMissing("pension", "pension: [{ from: 2023-04-01, rate: 0.20 }], or none"));
}
