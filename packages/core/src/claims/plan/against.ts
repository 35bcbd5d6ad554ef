import type { ClaimTest } from "../checked.ts";

/** How a claim stands to a plan: its arithmetic, or why the plan has no figure for it. */
export type AgainstPlan = Pick<ClaimTest, "agrees" | "onlyIf" | "says"> | { readonly untested: string };
