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
export function causesOf(plan: Plan, publishedRates: Rates): Causes {
  const fromDay = firstOf(plan);
  const costs = Array.from({ length: 2 ** NAMES.length }, (_, subset) => costOf(plan, subset, publishedRates, fromDay));
  const [flat, cost] = [costs[0]!, costs.at(-1)!];
  const financialYears = Object.keys(cost) as FinancialYear[];
  const effects = financialYears.map((year) => shapley(NAMES, (subset) => costs[subset]![year]!));
  const causes = NAMES.map((name, position) => ({
    name,
    byYear: Object.fromEntries(
      financialYears.map((year, yearIndex) => [year, effects[yearIndex]![position]! as Pence]),
    ),
  }));
  return { from: fromDay, flat, causes, cost };
}

function firstOf({ posts, years }: Plan): Day {
  const opening = firstDay(years.from);
  const startDay = posts.flatMap(({ starts }) => starts.map(({ on }) => on)).sort()[0];
  return startDay === undefined || startDay < opening ? opening : startDay;
}

/** The cost of the plan with only some of the causes. */
function costOf(plan: Plan, subset: number, publishedRates: Rates, fromDay: Day): ByYear {
  const hasCause = (name: Cause["name"]): boolean => (subset & (1 << NAMES.indexOf(name))) > 0;
  let { plan: changedPlan, rates: heldRates } = withEveryPoint(withOnCosts(plan, publishedRates), publishedRates);
  // Points first: they are counted from each person's own start.
  if (!hasCause("increments")) changedPlan = pointsAsOn(changedPlan, heldRates, fromDay);
  if (!hasCause("ramp")) ({ plan: changedPlan, rates: heldRates } = allFrom(changedPlan, heldRates, fromDay));
  if (!hasCause("agency")) changedPlan = withoutAgency(changedPlan);
  if (!hasCause("rates")) changedPlan = ratesAsOn(changedPlan, heldRates, fromDay);
  if (!hasCause("awards")) ({ plan: changedPlan, rates: heldRates } = payAsOn(changedPlan, heldRates, fromDay));
  return costed(changedPlan, { rates: heldRates }).cost;
}

const withoutAgency = (plan: Plan): Plan => ({
  ...plan,
  posts: plan.posts.map(({ agencyShare, ...post }) => ({ ...post, cover: [] })),
  lines: plan.lines.map(({ agencyPremium, ...line }) => line),
});

/** A plan that knows of no rate for an on-cost pays nobody: it has no on-costs. */
const withOnCosts = (plan: Plan, publishedRates: Rates): Plan =>
  Number.isFinite(onCostsHeldFrom(plan, publishedRates))
    ? plan
    : { ...plan, onCosts: Object.fromEntries(ON_COSTS.map(({ key }) => [key, "none"])) };

/** On-costs as on the payday of a day's month, or as they first are after it, for good. */
function ratesAsOn(plan: Plan, publishedRates: Rates, day: Day): Plan {
  const payday = paydayOf(Math.max(monthIndex(day), onCostsHeldFrom(plan, publishedRates)));
  const sinceDay = firstDay(plan.years.from);
  const keptOnCosts = ON_COSTS.map(({ keptAsOn }) => keptAsOn(plan, publishedRates, payday, sinceDay));
  return { ...plan, onCosts: Object.assign({}, ...keptOnCosts) };
}
