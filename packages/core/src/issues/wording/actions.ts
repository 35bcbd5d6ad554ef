import type { Finding } from "../issue.ts";
import { suggestion } from "../nearest.ts";
import { shown } from "../shown.ts";

export const unknownStatus = (code: string, knownCodes: readonly string[]): Finding => ({
  code: "unknown-status",
  problem: `There is no status code ${shown(code)}.`,
  mend: `Correct the code, or add it to statusCodes with its meaning and whether it counts as done.${suggestion(code, knownCodes)}`,
});

export const unknownRecommendation = (id: string, knownIds: readonly string[]): Finding => ({
  code: "unknown-recommendation",
  problem: `There is no recommendation ${shown(id)}.`,
  mend: `Correct the name, or add it to recommendations.${suggestion(id, knownIds)}`,
});

export const recommendationWithoutAction = (id: string): Finding => ({
  code: "recommendation-without-action",
  problem: `No action is for the recommendation ${shown(id)}.`,
  mend: "Add an action for it, or take the recommendation out.",
});

export const sharesNotWhole = (id: string, whole: string): Finding => ({
  code: "shares-not-whole",
  problem: `The shares of the action ${shown(id)} that recommendations have come to ${whole}.`,
  mend: "Correct the shares so that they add up to 100%.",
});

export const actionsShareAboveWhole = (cost: string, actions: string, whole: string): Finding => ({
  code: "shares-above-whole",
  problem: `${cost} is among the costs of ${actions}, whose shares of it come to ${whole}.`,
  mend: "State which share of the cost is for each action, so that they add up to at most 100%.",
});
