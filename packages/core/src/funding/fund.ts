import { yearsFrom } from "../calendar/index.ts";
import type { Pence } from "../money/index.ts";
import { givenInYears } from "../plan/index.ts";
import { classesOf, costOf, totalsOf } from "./classes.ts";
import type { CostUnit } from "./cost-unit.ts";
import { dependencesOf } from "./dependence.ts";
import { drawAt } from "./draw.ts";
import { fencesOf } from "./fences.ts";
import type { Draw, FundedPlan, Funding, Level } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { payersAt } from "./levels.ts";
import { INCOME_FENCE, reachOf } from "./reach.ts";

/**
 * What pays for a plan's costs in each year, and the gap: drawn afresh with confirmed sources alone, with conditional ones, and
 * with all (Outturn convention C12). All sums are in pence.
 *
 * @param costs - every post's and every line's row, with one sum a year of the plan; a source's own sums are never negative
 * @throws never: a plan has been checked
 * @example
 * const plan = { years: { from: "2024/25", to: "2024/25" }, lines: [], savings: [], funding: [] };
 * const legal = { row: "legal", id: "legal", of: "line", tags: {}, spend: "revenue", byYear: [500] };
 * fund(plan, [legal]).draws.total.years[0].gap // => 500
 */
export function fund(plan: FundedPlan, costs: readonly CostUnit[]): Funding {
  const { ground, payers } = groundOf(plan, costs);
  const at = (level: Level): Draw => drawAt(level, payersAt(level, payers), ground);
  const confirmed = at("confirmed");
  const conditional = hasMore(payers, "confirmed", "conditional") ? at("conditional") : again(confirmed, "conditional");
  const total = hasMore(payers, "conditional", "total") ? at("total") : again(conditional, "total");
  const { years, cost, income, classes, dependences } = ground;
  return {
    ...{ years, cost, income, costs, classes, plan, dependences: [...dependences.values()] },
    ...{ draws: { confirmed, conditional, total }, ground, payers },
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
export function gapsWithAll(plan: FundedPlan, costs: readonly CostUnit[]): readonly Pence[] {
  const { ground, payers } = groundOf(plan, costs);
  return drawAt("total", payers, ground).years.map(({ gap }) => gap);
}

function groundOf(
  plan: FundedPlan,
  costs: readonly CostUnit[],
): { readonly ground: Ground; readonly payers: readonly Payer[] } {
  const years = yearsFrom(plan.years.from, plan.years.to);
  const { fences, bySource } = fencesOf(plan.funding);
  const classes = classesOf(costs, fences);
  const totals = years.map((_, at) => totalsOf(costs, at));
  const ground: Ground = {
    years,
    cost: totals.map(({ cost }) => cost),
    income: totals.map(({ income }) => income),
    costs,
    classes,
    reach: reachOf(fences, classes),
    demand: years.map((_, at) => costOf(classes, costs, at)),
    dependences: new Map(dependencesOf(plan, costs, years).map((one) => [one.id, one])),
  };
  const payers = plan.funding.map((source, place): Payer => {
    const fence = bySource[place]!;
    return { source, fence: fences[fence]!, inReach: INCOME_FENCE + 1 + fence, given: givenInYears(source, years) };
  });
  return { ground, payers };
}

/** Whether a level has sources that the one before it lacks. */
const hasMore = (payers: readonly Payer[], before: Level, level: Level): boolean =>
  payersAt(level, payers).length > payersAt(before, payers).length;

/** With the same sources the draw is the same. */
const again = (draw: Draw, level: Level): Draw => ({ ...draw, level });
