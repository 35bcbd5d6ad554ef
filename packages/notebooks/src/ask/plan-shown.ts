import { type Plan, PlanError } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import { changed } from "./run.ts";

/** The plan that an answer is about: with the changes that were asked for, or where they cannot be made, as it stands. */
export function planShown(plan: Plan, changes: readonly Change[]): Plan {
  try {
    return changed({ plan, changes });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return plan;
  }
}
