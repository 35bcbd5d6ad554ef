import { type FinancialYear, firstMonth } from "../../calendar/index.ts";
import { employerNiOn, paydayOf } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { shapley } from "../bridge/shapley.ts";
import { costed } from "../costed.ts";

/** What one cause does to each year's cost, averaged over the orders in which the causes could be taken; in pence. */
export interface Cause {
  readonly name: "ramp" | "awards" | "rates";
  readonly byYear: { readonly [year: FinancialYear]: Pence };
}

const NAMES = ["ramp", "awards", "rates"] as const;

/**
 * Why a plan's years cost what they do: the ramp (starts later than the first), the plan's awards, and employer NI that moves after
 * the first month. Without any of them everybody starts with the first, at that month's rates.
 */
export function causesOf(plan: Plan, rates: Rates): Cause[] {
  const costs = Array.from({ length: 2 ** NAMES.length }, (_, subset) =>
    costed(without(plan, subset, rates), { rates }),
  );
  const { years } = costs[0]!;
  const effects = years.map((year) => shapley(NAMES, (subset) => costs[subset]!.cost[year]!));
  return NAMES.map((name, at) => ({
    name,
    byYear: Object.fromEntries(years.map((year, n) => [year, effects[n]![at]! as Pence])),
  }));
}

/** The plan with only some of the causes. */
function without(plan: Plan, subset: number, rates: Rates): Plan {
  const has = (name: (typeof NAMES)[number]): boolean => (subset & (1 << NAMES.indexOf(name))) > 0;
  const first = plan.posts.flatMap(({ starts }) => starts.map(({ on }) => on)).sort()[0];
  const posts =
    has("ramp") || first === undefined
      ? plan.posts
      : plan.posts.map((post) => ({ ...post, starts: [{ on: first, count: post.count }] }));
  const { onCosts } = plan;
  const still = has("rates") || onCosts.employerNi !== "published";
  const payday = paydayOf(firstMonth(plan.years.from));
  const held = employerNiOn(plan, rates, payday).value;
  return {
    ...plan,
    posts,
    payAwards: has("awards") ? plan.payAwards : [],
    onCosts: still ? onCosts : { ...onCosts, employerNi: [{ from: payday, ...held }] },
  };
}
