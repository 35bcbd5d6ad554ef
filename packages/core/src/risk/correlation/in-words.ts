import type { Plan, RiskCorrelation } from "../../plan/index.ts";

const WHOLE = 1_000_000;

/**
 * How two risks go together, in a sentence.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", title: "Prices", risk: "line-cost", percent: { uniform: { from: 0, to: 10 } }, owner: "Head of Legal" },
 *     { id: "award", title: "Pay award", risk: "event", outcomes: [{ chance: 0.5, title: "Low" }, { chance: 0.5, title: "High" }], owner: "Head of Finance" }],
 *   correlations: [{ between: ["prices", "award"], rank: 0.6, owner: "Head of Finance" }] });
 * correlationInWords(plan, plan.correlations[0]) // => "Prices and Pay award go together, by a rank correlation of 0.6."
 */
export function correlationInWords({ risks = [] }: Plan, { between, rank }: RiskCorrelation): string {
  const [first, second] = between.map((riskId) => risks.find(({ id }) => id === riskId)?.title ?? riskId);
  if (rank === 0) return `${first} and ${second} have nothing to do with each other.`;
  const how = rank > 0 ? "go together" : "go against each other";
  return `${first} and ${second} ${how}, by a rank correlation of ${rank / WHOLE}.`;
}
