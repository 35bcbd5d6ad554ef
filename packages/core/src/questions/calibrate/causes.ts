import { type Day, type FinancialYear, firstDay, monthIndex } from "../../calendar/index.ts";
import { onCostsHeldFrom, paydayOf } from "../../ledger/index.ts";
import type { Pence } from "../../money/index.ts";
import { ON_COSTS, type Plan } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { costed } from "../../scenario/index.ts";
import { shapley } from "../bridge/shapley.ts";
import { allFrom } from "./all-from-the-first.ts";
import { withEveryPoint } from "./every-point.ts";
import { payAsOn } from "./pay-as-on.ts";
import { pointsAsOn } from "./points-as-on.ts";

const NAMES = ["ramp", "awards", "increments", "rates", "agency"] as const;

/**
 * What one cause does to each year's cost, averaged over the orders in which the causes could be taken; in pence. `ramp`: starts
 * later than the first. `awards`: pay awards, tables that are published later, later salaries and supplements. `increments`: moves
 * up a scale. `rates`: on-costs. `agency`: cover, shares and premiums.
 */
export interface Cause {
  readonly name: (typeof NAMES)[number];
  readonly byYear: ByYear;
}

/** Why the years of a plan cost what they do: in each, `flat` and the effects of all causes add up to the cost, to the penny. */
export interface Causes {
  /** The first start, or the plan's first day where that is later: the day as on which pay and rates are held. */
  readonly from: Day;
  /** Everybody from that day to their own end, at its pay and rates, and no agency. Lines are in it as they stand. */
  readonly flat: ByYear;
  readonly causes: readonly Cause[];
  readonly cost: ByYear;
}

type ByYear = { readonly [year: FinancialYear]: Pence };

/** Tells the causes apart by costing the plan with every set of them. */
export function causesOf(plan: Plan, rates: Rates): Causes {
  const from = firstOf(plan);
  const costs = Array.from({ length: 2 ** NAMES.length }, (_, subset) => costOf(plan, subset, rates, from));
  const [flat, cost] = [costs[0]!, costs.at(-1)!];
  const years = Object.keys(cost) as FinancialYear[];
  const effects = years.map((year) => shapley(NAMES, (subset) => costs[subset]![year]!));
  const causes = NAMES.map((name, at) => ({
    name,
    byYear: Object.fromEntries(years.map((year, n) => [year, effects[n]![at]! as Pence])),
  }));
  return { from, flat, causes, cost };
}

function firstOf({ posts, years }: Plan): Day {
  const opening = firstDay(years.from);
  const first = posts.flatMap(({ starts }) => starts.map(({ on }) => on)).sort()[0];
  return first === undefined || first < opening ? opening : first;
}

/** The cost of the plan with only some of the causes. */
function costOf(plan: Plan, subset: number, rates: Rates, from: Day): ByYear {
  const has = (name: Cause["name"]): boolean => (subset & (1 << NAMES.indexOf(name))) > 0;
  let { plan: so, rates: held } = withEveryPoint(withOnCosts(plan, rates), rates);
  // Points first: they are counted from each person's own start.
  if (!has("increments")) so = pointsAsOn(so, held, from);
  if (!has("ramp")) ({ plan: so, rates: held } = allFrom(so, held, from));
  if (!has("agency")) so = withoutAgency(so);
  if (!has("rates")) so = ratesAsOn(so, held, from);
  if (!has("awards")) ({ plan: so, rates: held } = payAsOn(so, held, from));
  return costed(so, { rates: held }).cost;
}

const withoutAgency = (plan: Plan): Plan => ({
  ...plan,
  posts: plan.posts.map(({ agencyShare, ...post }) => ({ ...post, cover: [] })),
  lines: plan.lines.map(({ agencyPremium, ...line }) => line),
});

/** A plan that knows of no rate for an on-cost pays nobody: it has no on-costs. */
const withOnCosts = (plan: Plan, rates: Rates): Plan =>
  Number.isFinite(onCostsHeldFrom(plan, rates))
    ? plan
    : { ...plan, onCosts: Object.fromEntries(ON_COSTS.map(({ key }) => [key, "none"])) };

/** On-costs as on the payday of a day's month, or as they first are after it, for good. */
function ratesAsOn(plan: Plan, rates: Rates, day: Day): Plan {
  const payday = paydayOf(Math.max(monthIndex(day), onCostsHeldFrom(plan, rates)));
  const since = firstDay(plan.years.from);
  const kept = ON_COSTS.map(({ keptAsOn }) => keptAsOn(plan, rates, payday, since));
  return { ...plan, onCosts: Object.assign({}, ...kept) };
}
