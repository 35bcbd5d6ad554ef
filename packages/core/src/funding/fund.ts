import type { Pence } from "../money/index.ts";
import type { CostUnit } from "./cost-unit.ts";
import { drawAt, paidAt } from "./draw.ts";
import type { FundedPlan, Funding, PaidDraw } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Level } from "./level.ts";
import { groundAt, hasMore, payersAt } from "./levels.ts";
import { groundOf, groundWith, standingOf } from "./standing.ts";

/**
 * What pays for a plan's costs in each year, and the gap: drawn afresh with confirmed sources and income alone, with conditional ones,
 * and with all (Outturn convention C12). All sums are in pence.
 *
 * @param costUnits - every post's and every line's row, with one sum a year of the plan; a source's own sums are never negative
 * @throws never: a plan has been checked
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * fund(plan, [legal]).byLevel.total.years[0].gap // => 500
 */
export function fund(plan: FundedPlan, costUnits: readonly CostUnit[]): Funding {
  const { ground, payers } = groundOf(plan, costUnits);
  const byLevel = atEachLevel(payers, ground, drawAt);
  const { years, cost, income, classes, dependences } = ground;
  return {
    ...{ years, cost, income, costs: costUnits, parts: ground.costs, classes, plan },
    ...{ dependences: [...dependences.values()], byLevel, ground, payers },
  };
}

/** What of a plan's money matters where it is paid again and again: the cost of each year, and at each level who pays it. */
export interface Paid {
  readonly cost: readonly Pence[];
  readonly byLevel: { readonly [level in Level]: PaidDraw };
}

/**
 * Pays for costs of one plan again and again, that differ in what they come to alone: what is the same for all is worked out once, and
 * nothing is looked for that only notes tell of. The sums are those of `fund`.
 *
 * @param costUnits - such costs, whatever they come to
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * paying(plan, [legal])([{ ...legal, byYear: [700] }]).byLevel.total.years[0].gap // => 700
 */
export function paying(
  plan: FundedPlan,
  costUnits: readonly CostUnit[],
): (costUnitsAgain: readonly CostUnit[]) => Paid {
  const standing = standingOf(plan, costUnits);
  return (costUnitsAgain) => {
    const ground = groundWith(standing, plan, costUnitsAgain);
    return { cost: ground.cost, byLevel: atEachLevel(standing.payers, ground, paidAt) };
  };
}

/** Draws at each level afresh, each made anew only where its level has more money than the one before it. */
function atEachLevel<Drawn extends PaidDraw>(
  payers: readonly Payer[],
  ground: Ground,
  drawWith: (fundingLevel: Level, payers: readonly Payer[], ground: Ground) => Drawn,
): { readonly [level in Level]: Drawn } {
  const drawAtLevel = (fundingLevel: Level): Drawn =>
    drawWith(fundingLevel, payersAt(fundingLevel, payers), groundAt(fundingLevel, ground));
  const confirmed = drawAtLevel("confirmed");
  const drawAfter = (drawn: Drawn, fundingLevel: Level): Drawn =>
    hasMore(payers, ground, drawn.level, fundingLevel) ? drawAtLevel(fundingLevel) : { ...drawn, level: fundingLevel };
  const conditional = drawAfter(confirmed, "conditional");
  return { confirmed, conditional, total: drawAfter(conditional, "total") };
}

/**
 * The gap of each year with all sources together, for notes that ask what another policy would do.
 *
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * gapsWithAll(plan, [legal]) // => [500]
 */
export function gapsWithAll(plan: FundedPlan, costUnits: readonly CostUnit[]): readonly Pence[] {
  const { ground, payers } = groundOf(plan, costUnits);
  return drawAt("total", payers, ground).years.map(({ gap }) => gap);
}
