import type { Plan } from "@outturn/core";

/** A plan's staff lines alone, with no agency in them. */
export function linesWithout(plan: Plan): Plan {
  const lines = plan.lines.filter(({ kind }) => kind === "staff").map(({ agencyPremium: _, ...line }) => line);
  return { ...plan, posts: [], lines, savings: [], funding: [], scenarios: [] };
}
