import type { Plan } from "@outturn/core";
import { budgetHeadline, headline } from "@outturn/core/tables";
import { run } from "../ask/run.ts";

/** A plan in one sentence: its cost and its gap, or where it costs nothing yet, its budget. */
export async function planSentence(plan: Plan): Promise<string> {
  if (plan.posts.length + plan.lines.length > 0) return headline(await run({ ask: "forecast", plan }));
  const budget = await run({ ask: "budget", plan });
  return budget
    ? budgetHeadline(budget)
    : "This plan has no posts, no lines and no budget: there is nothing to work out yet.";
}
