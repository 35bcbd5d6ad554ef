import { asPercent, type Pence } from "../../money/index.ts";
import type { RiskDifference, RiskLevel, Spread } from "../../risk/index.ts";
import { counted } from "../../words/index.ts";
import { inBrief } from "../money-shown.ts";
import { MONEY_COUNTED } from "../risk-tables.ts";
import { toTenth } from "../to-tenth.ts";

/**
 * What a scenario moves in the same draws as the plan, in sentences.
 *
 * @param title - what the scenario is called
 * @param levels - the levels of certainty that are said
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * const draws = drawRisks(plan, { seed: 1, draws: 2 });
 * riskDifferenceSays(riskDifference(draws, draws), "Late", ["confirmed"])[0] // => "In each of the same 2 draws Late costs what the plan costs."
 */
export function riskDifferenceSays(
  difference: RiskDifference,
  title: string,
  levels: readonly RiskLevel[],
): readonly string[] {
  const { cost, from, until } = difference;
  const count = until - from;
  const draws = counted(count, "draw");
  const costs = isNothing(cost.all)
    ? `In each of the same ${draws} ${title} costs what the plan costs.`
    : `In the same ${draws} ${title} costs ${moved(cost.all.mean.amount, "more", "less")} than the plan on average, and in nine draws of ten from ${between(cost.all, "more", "less")}.`;
  return [costs, ...levels.map((fundingLevel) => gapSays(difference, fundingLevel))];
}

function gapSays({ levels }: RiskDifference, fundingLevel: RiskLevel): string {
  const { gap, smaller, larger } = levels[fundingLevel];
  const money = `With ${MONEY_COUNTED[fundingLevel]}`;
  if (smaller.chance === 0 && larger.chance === 0) return `${money} the gap of all years is the same in every draw.`;
  return `${money} the gap of all years is smaller in ${asTenth(smaller.chance)} of the draws and larger in ${asTenth(larger.chance)}; on average it is ${moved(gap.all.mean.amount, "larger", "smaller")}.`;
}

const isNothing = ({ mean, standardDeviation }: Spread): boolean => mean.amount === 0 && standardDeviation === 0;

const between = ({ percentiles }: Spread, more: string, less: string): string =>
  `${moved(percentiles[5].amount, more, less)} to ${moved(percentiles[95].amount, more, less)}`;

const moved = (amount: Pence, more: string, less: string): string =>
  amount === 0
    ? `nothing ${more}`
    : amount > 0
      ? `${inBrief(amount)} ${more}`
      : `${inBrief((0 - amount) as Pence)} ${less}`;

const asTenth = (chance: number): string =>
  chance === 0 ? "none" : chance < 1_000 ? "less than 0.1%" : asPercent(toTenth(chance));
