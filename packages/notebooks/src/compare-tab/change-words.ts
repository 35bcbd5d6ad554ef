import { type Issue, type Plan, PlanError } from "@outturn/core";
import { readChanges, sentence } from "@outturn/core/scenario";
import type { DraftChange } from "./draft-scenarios.ts";

/** A change as its line shows it: what it does, or what is wrong in how it is written. */
export type ChangeWords =
  | { readonly is: "sentence"; readonly text: string }
  | { readonly is: "unread"; readonly issues: readonly Issue[] };

/** What a change as a draft writes it does, in a sentence. Titles are those of the plan. */
export function changeWords(change: DraftChange, plan: Plan): ChangeWords {
  try {
    const [read] = readChanges([change]);
    return { is: "sentence", text: read === undefined ? "" : sentence(read, plan) };
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return { is: "unread", issues: error.issues };
  }
}

/** The issues that stand at a place, or inside it. */
export const issuesUnder = (issues: readonly Issue[], place: string): readonly Issue[] =>
  issues.filter(({ path }) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`));
