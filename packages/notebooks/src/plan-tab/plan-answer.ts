import { scenarioTitle } from "../desk/opened.ts";
import type { DeskState } from "../state/desk.ts";
import { costSentence, type PlanCosts } from "./plan-costs.ts";

/** With which scenario the figures are, in words; nothing where the plan is as it stands. */
export const scenarioInWords = ({ good, scenario }: DeskState): string =>
  scenario === "base" ? "" : `with “${scenarioTitle(good.written, scenario)}”`;

/** What the plan costs, and of which state of it that is. */
export function planAnswer(now: DeskState, costs: PlanCosts): string {
  if (costs.forecast === undefined) return "What the plan costs is being counted.";
  const { good, draft, isReading } = now;
  const sentence = costSentence(costs.forecast, scenarioInWords(now));
  if (costs.good === good && good.draft === draft) return sentence;
  const isCounting = isReading || good.draft === draft;
  return isCounting
    ? `Being counted again. Before the last change: ${sentence}`
    : `Before the last changes: ${sentence}`;
}
