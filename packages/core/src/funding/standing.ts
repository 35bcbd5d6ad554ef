import { type FinancialYear, yearsFrom } from "../calendar/index.ts";
import { type FundingSource, givenInYears, leastCertain, poolsOf, reserveInYears } from "../plan/index.ts";
import { classesOf, costOf, totalsOf } from "./classes.ts";
import type { CostClass, CostUnit } from "./cost-unit.ts";
import { overspendsOf } from "./dependence.ts";
import { fencesOf } from "./fences.ts";
import type { FundedPlan } from "./funding.ts";
import type { Ground, Payer } from "./ground.ts";
import { uncountedIncome } from "./levels.ts";
import { hasShare, partsOf } from "./parts.ts";
import { INCOME_FENCE, type Reach, reachOf } from "./reach.ts";
import { deliveriesOf, type SavingDelivery } from "./saving-delivery.ts";

/** What of costs and sources is the same whatever the costs come to. */
export interface Standing {
  readonly years: readonly FinancialYear[];
  readonly classes: readonly CostClass[];
  readonly reach: Reach;
  readonly payers: readonly Payer[];
  readonly deliveries: readonly SavingDelivery[];
}

export function groundOf(
  plan: FundedPlan,
  costUnits: readonly CostUnit[],
): { readonly ground: Ground; readonly payers: readonly Payer[] } {
  const standing = standingOf(plan, costUnits);
  return { ground: groundWith(standing, plan, costUnits), payers: standing.payers };
}

export function standingOf(plan: FundedPlan, costUnits: readonly CostUnit[]): Standing {
  const financialYears = yearsFrom(plan.years.from, plan.years.to);
  const fundingSources = inTurn(plan.funding);
  const pools = poolsOf(fundingSources);
  const { fences, bySource } = fencesOf(fundingSources, pools);
  const classes = classesOf(partsOf(costUnits, plan.funding, financialYears), fences);
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
  const deliveries = deliveriesOf(plan.savings, financialYears);
  return { years: financialYears, classes, reach: reachOf(fences, classes), payers, deliveries };
}

export function groundWith(
  { years, classes, reach, deliveries }: Standing,
  plan: FundedPlan,
  costUnits: readonly CostUnit[],
): Ground {
  const parts = partsOf(costUnits, plan.funding, years);
  const totals = years.map((_, yearIndex) => totalsOf(costUnits, yearIndex));
  const uncounted = uncountedIncome(costUnits, years);
  return {
    years,
    cost: totals.map(({ cost }) => cost),
    income: totals.map(({ income }) => income),
    ...(uncounted && { uncounted }),
    costs: parts,
    classes,
    reach,
    demand: years.map((_, yearIndex) => costOf(classes, parts, yearIndex)),
    dependences: new Map([...deliveries, ...overspendsOf(plan, costUnits, years)].map((record) => [record.id, record])),
  };
}

/** Sources in the order in which they are drawn: those with a share before those without, each in the order of the plan. */
const inTurn = (fundingSources: readonly FundingSource[]): readonly FundingSource[] =>
  fundingSources.some(hasShare)
    ? [...fundingSources.filter(hasShare), ...fundingSources.filter((source) => !hasShare(source))]
    : fundingSources;
