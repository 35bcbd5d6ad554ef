import type { FinancialYear } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import type { FundingSource } from "../plan/index.ts";
import { type CostUnit, sumInYear } from "./cost-unit.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Level } from "./level.ts";

const statuses: { readonly [level in Level]: readonly FundingSource["status"][] } = {
  confirmed: ["confirmed"],
  conditional: ["confirmed", "conditional"],
  total: ["confirmed", "conditional", "unconfirmed"],
};

/** The sources whose money a level counts, in the plan's order. */
export const payersAt = (fundingLevel: Level, payers: readonly Payer[]): readonly Payer[] =>
  payers.filter(({ status }) => statuses[fundingLevel].includes(status));

/** Whether a level counts what a cost unit brings as income. */
export const isCounted = (fundingLevel: Level, { status }: Pick<CostUnit, "status">): boolean =>
  statuses[fundingLevel].includes(status ?? "confirmed");

/** Income that each level does not count, year by year; nothing where all income is confirmed. */
export function uncountedIncome(
  costUnits: readonly CostUnit[],
  financialYears: readonly FinancialYear[],
): Ground["uncounted"] {
  const uncertain = costUnits.filter(({ status }) => status !== undefined);
  if (uncertain.length === 0) return undefined;
  const uncountedAt = (fundingLevel: Level): readonly Pence[] => {
    const units = uncertain.filter((costUnit) => !isCounted(fundingLevel, costUnit));
    return financialYears.map(
      (_, yearIndex) => units.reduce((total, costUnit) => total - sumInYear(costUnit, yearIndex), 0) as Pence,
    );
  };
  return {
    confirmed: uncountedAt("confirmed"),
    conditional: uncountedAt("conditional"),
    total: uncountedAt("total"),
  };
}

/** What a level draws on: income that it does not count pays for nothing. */
export function groundAt(fundingLevel: Level, ground: Ground): Ground {
  const uncounted = ground.uncounted?.[fundingLevel];
  if (uncounted === undefined) return ground;
  return {
    ...ground,
    cost: ground.cost.map((amount, yearIndex) => (amount + uncounted[yearIndex]!) as Pence),
    income: ground.income.map((amount, yearIndex) => (amount - uncounted[yearIndex]!) as Pence),
  };
}

/** Whether a level has sources or income that the one before it lacks: without, the draw is the same. */
export const hasMore = (
  payers: readonly Payer[],
  { uncounted }: Ground,
  levelBefore: Level,
  fundingLevel: Level,
): boolean =>
  payersAt(fundingLevel, payers).length > payersAt(levelBefore, payers).length ||
  (uncounted?.[levelBefore].some((amount, yearIndex) => amount !== uncounted[fundingLevel][yearIndex]) ?? false);
