import { yearsFrom } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { type FundingSource, givenInYears, leastCertain, poolsOf, reserveInYears } from "../plan/index.ts";
import { classesOf, costOf, totalsOf } from "./classes.ts";
import type { CostUnit } from "./cost-unit.ts";
import { dependencesOf } from "./dependence.ts";
import { drawAt } from "./draw.ts";
import { fencesOf } from "./fences.ts";
import type { Draw, FundedPlan, Funding } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Level } from "./level.ts";
import { groundAt, payersAt, uncountedIncome } from "./levels.ts";
import { hasShare, partsOf } from "./parts.ts";
import { INCOME_FENCE, reachOf } from "./reach.ts";

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
  const drawAtLevel = (fundingLevel: Level): Draw =>
    drawAt(fundingLevel, payersAt(fundingLevel, payers), groundAt(fundingLevel, ground));
  const confirmed = drawAtLevel("confirmed");
  const drawAfter = (draw: Draw, fundingLevel: Level): Draw =>
    hasMore(payers, ground, draw.level, fundingLevel) ? drawAtLevel(fundingLevel) : { ...draw, level: fundingLevel };
  const conditional = drawAfter(confirmed, "conditional");
  const total = drawAfter(conditional, "total");
  const { years, cost, income, classes, dependences } = ground;
  return {
    ...{
      years,
      cost,
      income,
      costs: costUnits,
      parts: ground.costs,
      classes,
      plan,
      dependences: [...dependences.values()],
    },
    ...{ byLevel: { confirmed, conditional, total }, ground, payers },
  };
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

function groundOf(
  plan: FundedPlan,
  costUnits: readonly CostUnit[],
): { readonly ground: Ground; readonly payers: readonly Payer[] } {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const fundingSources = inTurn(plan.funding);
  const parts = partsOf(costUnits, plan.funding, financialYears);
  const pools = poolsOf(fundingSources);
  const { fences, bySource } = fencesOf(fundingSources, pools);
  const classes = classesOf(parts, fences);
  const totals = financialYears.map((_, yearIndex) => totalsOf(costUnits, yearIndex));
  const uncounted = uncountedIncome(costUnits, financialYears);
  const ground: Ground = {
    years: financialYears,
    cost: totals.map(({ cost }) => cost),
    income: totals.map(({ income }) => income),
    ...(uncounted && { uncounted }),
    costs: parts,
    classes,
    reach: reachOf(fences, classes),
    demand: financialYears.map((_, yearIndex) => costOf(classes, parts, yearIndex)),
    dependences: new Map(dependencesOf(plan, costUnits, financialYears).map((record) => [record.id, record])),
  };
  const larger = new Set(fundingSources.map(({ within }) => within));
  const payers = fundingSources.map((fundingSource, sourceIndex): Payer => {
    const fenceIndex = bySource[sourceIndex]!;
    return {
      source: fundingSource,
      fence: fences[fenceIndex]!,
      inReach: INCOME_FENCE + 1 + fenceIndex,
      given: givenInYears(fundingSource, financialYears),
      ...(fundingSource.reserve && { reserve: reserveInYears(fundingSource.reserve, financialYears) }),
      pools: (pools.get(fundingSource.id) ?? []).map(({ id }) => id),
      hasParts: larger.has(fundingSource.id),
      status: leastCertain([fundingSource, ...(pools.get(fundingSource.id) ?? [])]),
    };
  });
  return { ground, payers };
}

/** Sources in the order in which they are drawn: those with a share before those without, each in the order of the plan. */
const inTurn = (fundingSources: readonly FundingSource[]): readonly FundingSource[] =>
  fundingSources.some(hasShare)
    ? [...fundingSources.filter(hasShare), ...fundingSources.filter((source) => !hasShare(source))]
    : fundingSources;

/** Whether a level has sources or income that the one before it lacks: without, the draw is the same. */
const hasMore = (payers: readonly Payer[], { uncounted }: Ground, levelBefore: Level, fundingLevel: Level): boolean =>
  payersAt(fundingLevel, payers).length > payersAt(levelBefore, payers).length ||
  (uncounted?.[levelBefore].some((amount, yearIndex) => amount !== uncounted[fundingLevel][yearIndex]) ?? false);
