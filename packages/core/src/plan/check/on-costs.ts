import { onCostsMissing, type Report } from "../../issues/index.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { Draft } from "../read/draft.ts";
import { some } from "../read/unread.ts";

/** Where an on-cost applies to someone, the plan says what it is, unless it is as published: a local rate is never assumed. */
export function checkOnCosts(draft: Draft, report: Report): void {
  for (const { key, unlessStated, appliesTo, words } of ON_COSTS) {
    if (unlessStated || draft.onCosts[key] !== undefined) continue;
    if (some(draft.posts, appliesTo)) report(["onCosts", key], onCostsMissing(key, words.mend));
  }
}
