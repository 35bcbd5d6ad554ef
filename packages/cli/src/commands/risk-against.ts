import type { Forecast, Plan } from "@outturn/core";
import { type RiskDraws, riskDifference, riskDifferenceJson } from "@outturn/core/risk";
import { scenarioPlan } from "@outturn/core/scenario";
import { levelsSaid, namedTables, riskDifferenceSays, riskDifferenceTables } from "@outturn/core/tables";
import { type AnswerChoices, answerOf, giveAnswer } from "../give-answer.ts";

/** What a scenario moves in the same draws as the plan. */
export async function riskAgainst(
  eachForecast: Forecast,
  scenarioId: string,
  draw: (plan: Plan) => Promise<RiskDraws>,
  choices: AnswerChoices,
  path: string,
): Promise<void> {
  const { plan, fingerprint } = eachForecast;
  const changedPlan = scenarioPlan(plan, scenarioId);
  const difference = riskDifference(await draw(plan), await draw(changedPlan));
  const levels = levelsSaid(plan);
  const title = plan.scenarios.find(({ id }) => id === scenarioId)?.title ?? scenarioId;
  const [first = "", ...notes] = riskDifferenceSays(difference, title, levels);
  const tables = namedTables("risk_difference", riskDifferenceTables(difference, levels));
  const json = () => ({
    ...{ scenario: scenarioId, ...riskDifferenceJson(difference) },
    ...{ says: [first, ...notes], fingerprint },
  });
  await giveAnswer(answerOf(eachForecast, { says: first, tables, notes }, json), choices, [path]);
}
