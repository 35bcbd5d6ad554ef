import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

export const unknownBudgetLine = (name: string, knownNames: readonly string[], subject = "budget line"): Finding => ({
  code: "unknown-budget-line",
  problem: `There is no ${subject} ${shown(name)}.`,
  mend: `Correct the name, or add it to the plan's budget.${suggestion(name, knownNames)}`,
});

export const budgetLineOverdrawn = (lineId: string, year: string, drawn: string, heldText: string): Finding => ({
  code: "budget-line-overdrawn",
  problem: `In ${year}, ${drawn} is drawn on the budget line ${shown(lineId)}, which has ${heldText}: the same growth would be spent twice.`,
  mend: "Lower what the sources or virements take from it, or draw the rest on another line.",
});

export const reserveOverdrawn = (reserve: string, year: string, out: string, heldText: string): Finding => ({
  code: "reserve-overdrawn",
  problem: `In ${year}, ${out} is used from the reserve ${shown(reserve)}, which has ${heldText}.`,
  mend: "Use no more than it has, or put more in before.",
});
