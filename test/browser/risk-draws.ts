import { drawRisks, riskAnswer, riskJson, risksByThemselves } from "../../packages/core/src/public/risk.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

/** What draws of a plan come to, as text: the same wherever it runs. */
export function drawnText(planText: string): string {
  const plan = readPlanText(planText, "plan.yaml");
  const options = { seed: 2026, draws: 24 };
  const draws = drawRisks(plan, options);
  return JSON.stringify(riskJson(riskAnswer(plan, draws), risksByThemselves(plan, options, "conditional")));
}
