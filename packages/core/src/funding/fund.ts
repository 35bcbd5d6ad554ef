import { yearsFrom } from "../calendar/index.ts";
import type { Plan } from "../plan/index.ts";
import { classesFor, classesOf, costOf, totalsOf } from "./classes.ts";
import type { CostUnit } from "./cost-unit.ts";
import { dependencesOf } from "./dependence.ts";
import { drawAt } from "./draw.ts";
import type { Draw, FundedPlan, Funding, Level } from "./funding.ts";
import type { Ground } from "./ground.ts";

const statuses: { readonly [level in Level]: readonly Plan["funding"][number]["status"][] } = {
  confirmed: ["confirmed"],
  conditional: ["confirmed", "conditional"],
  total: ["confirmed", "conditional", "unconfirmed"],
};

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
  const years = yearsFrom(plan.years.from, plan.years.to);
  const classes = classesOf(costs, plan.funding);
  const dependences = dependencesOf(plan, costs, years);
  const totals = years.map((_, at) => totalsOf(costs, at));
  const ground: Ground = {
    years,
    cost: totals.map(({ cost }) => cost),
    income: totals.map(({ income }) => income),
    costs,
    classes,
    demand: years.map((_, at) => costOf(classes, costs, at)),
    dependences: new Map(dependences.map((one) => [one.id, one])),
  };
  const payers = plan.funding.map((source, at) => ({ source, mayPay: classesFor(source, at, classes) }));
  const at = (level: Level): Draw =>
    drawAt(
      level,
      payers.filter(({ source }) => statuses[level].includes(source.status)),
      ground,
    );
  return {
    years,
    cost: ground.cost,
    income: ground.income,
    costs,
    classes,
    plan,
    dependences,
    draws: { confirmed: at("confirmed"), conditional: at("conditional"), total: at("total") },
  };
}
