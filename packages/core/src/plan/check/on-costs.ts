import { type IssueReport, onCostsMissing } from "../../issues/index.ts";
import { ON_COSTS } from "../on-costs/index.ts";
import type { PlanDraft } from "../read/draft.ts";
import { someRead } from "../read/unread.ts";

/** Where an on-cost applies to someone, the plan says what it is, unless it is as published: a local rate is never assumed. */
export function checkOnCosts(planDraft: PlanDraft, issueReport: IssueReport): void {
  for (const { key, unlessStated, appliesTo, words } of ON_COSTS) {
    if (unlessStated || planDraft.onCosts[key] !== undefined) continue;
    if (someRead(planDraft.posts, appliesTo)) issueReport(["onCosts", key], onCostsMissing(key, words.mend));
  }
}
