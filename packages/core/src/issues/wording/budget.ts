import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

export const unknownBudgetLine = (name: string, known: readonly string[], what = "budget line"): Finding => ({
  code: "unknown-budget-line",
  problem: `There is no ${what} ${shown(name)}.`,
  mend: `Correct the name, or add it to the plan's budget.${suggestion(name, known)}`,
});

export const budgetLineOverdrawn = (line: string, year: string, drawn: string, held: string): Finding => ({
  code: "budget-line-overdrawn",
  problem: `In ${year}, ${drawn} is drawn on the budget line ${shown(line)}, which has ${held}: the same growth would be spent twice.`,
  mend: "Lower what the sources or virements take from it, or draw the rest on another line.",
});

export const reserveOverdrawn = (reserve: string, year: string, out: string, held: string): Finding => ({
  code: "reserve-overdrawn",
  problem: `In ${year}, ${out} is used from the reserve ${shown(reserve)}, which has ${held}.`,
  mend: "Use no more than it has, or put more in before.",
});
