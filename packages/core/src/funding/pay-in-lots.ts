import { CHUNK, type Column } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import type { FundedPlan } from "./funding.ts";
import type { Level } from "./level.ts";
import { type CostsInLots, type LevelPaid, levelInLots } from "./level-in-lots.ts";
import { groundAt, hasMore, payersAt } from "./levels.ts";
import { columnOf, isReadInLots } from "./source-in-lots.ts";
import { groundWith, standingOf } from "./standing.ts";

/** What a lot of draws comes to, year by year a column with a row each; the next lot fills the columns anew. */
export interface PaidLot {
  readonly cost: readonly Column[];
  readonly byLevel: { readonly [level in Level]: LevelPaid };
}

/** Pays for a lot: of each cost that differs, year by year, a column of what it comes to. */
export type LotPaying = (amounts: readonly Column[], rowCount: number) => PaidLot;

/**
 * Pays for the costs of one plan in many draws at once, in which some of them differ: the rules of funding are read by column. The sums are
 * those of `fund`. Nothing where a source is part of another, pays shares, or has money that may be used up to a last year.
 *
 * @param differing - costs that come to something else in each draw
 * @param fixed - those that are the same in all of them
 */
export function payingInLots(
  plan: FundedPlan,
  differing: readonly CostUnit[],
  fixed: readonly CostUnit[],
): LotPaying | undefined {
  const costUnits = [
    ...differing.map((costUnit) => ({ ...costUnit, byYear: costUnit.byYear.map(() => 0 as Pence) })),
    ...fixed,
  ];
  const standing = standingOf(plan, costUnits);
  const { years, payers, classes } = standing;
  if (!payers.every((payer) => isReadInLots(payer, years))) return undefined;
  const ground = groundWith(standing, plan, costUnits);
  const costs = costsInLots(classes.length, years.length);
  const classOf = new Int32Array(costUnits.length);
  for (const [classIndex, { costs: places }] of classes.entries())
    for (const place of places) classOf[place] = classIndex;
  const levelAt = (fundingLevel: Level) =>
    levelInLots(payersAt(fundingLevel, payers), groundAt(fundingLevel, ground), costs);
  const confirmed = levelAt("confirmed");
  const conditional = hasMore(payers, ground, "confirmed", "conditional") ? levelAt("conditional") : undefined;
  const total = hasMore(payers, ground, "conditional", "total") ? levelAt("total") : undefined;
  const wholeCost = years.map(() => columnOf(0));
  return (amounts, rowCount) => {
    for (const yearIndex of years.keys()) {
      addUp(costs, amounts, classOf, yearIndex, rowCount);
      for (let row = 0; row < rowCount; row += 1)
        wholeCost[yearIndex]![row] = ground.cost[yearIndex]! + costs.cost[yearIndex]![row]!;
    }
    const paidConfirmed = confirmed(rowCount);
    const paidConditional = conditional?.(rowCount) ?? paidConfirmed;
    const byLevel = {
      confirmed: paidConfirmed,
      conditional: paidConditional,
      total: total?.(rowCount) ?? paidConditional,
    };
    return { cost: wholeCost, byLevel };
  };
}

const costsInLots = (classCount: number, yearCount: number): CostsInLots => {
  const yearly = () => Array.from({ length: yearCount }, () => new Float64Array(CHUNK));
  return { cost: yearly(), income: yearly(), demand: Array.from({ length: classCount }, yearly) };
};

/** What the differing costs of a year come to, with their income and by class. */
function addUp(
  { cost, income, demand }: CostsInLots,
  amounts: readonly Column[],
  classOf: Int32Array,
  yearIndex: number,
  rowCount: number,
): void {
  const yearCount = cost.length;
  const [ofYear, incomeOfYear] = [cost[yearIndex]!, income[yearIndex]!];
  ofYear.fill(0);
  incomeOfYear.fill(0);
  for (const ofClass of demand) ofClass[yearIndex]!.fill(0);
  for (let unit = 0; unit * yearCount < amounts.length; unit += 1) {
    const amountsOfYear = amounts[unit * yearCount + yearIndex]!;
    const ofClass = demand[classOf[unit]!]![yearIndex]!;
    for (let row = 0; row < rowCount; row += 1) {
      const amount = amountsOfYear[row]!;
      ofYear[row]! += amount;
      if (amount < 0) incomeOfYear[row]! -= amount;
      else ofClass[row]! += amount;
    }
  }
}
