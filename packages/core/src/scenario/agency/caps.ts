import { gather, PlanError, unknownAgencyRate } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import type { AgencyRate, Plan } from "../../plan/index.ts";

/** The most that may be charged at an agency rate, in that rate's own unit: an hour, a day or a week. */
export type Caps = { readonly [rate: string]: Pence };

/** A rate above its cap, and the posts that would be charged it. */
export interface Breach {
  readonly rate: string;
  readonly per: "hour" | "day" | "week";
  readonly charge: Pence;
  readonly cap: Pence;
  readonly posts: readonly string[];
}

/**
 * Which rates are above their caps.
 *
 * @throws PlanError when a cap is for a rate that the plan does not have
 */
export function breaches(
  plan: Plan,
  caps: Caps,
  charged: readonly { readonly id: string; readonly rate?: string }[],
): Breach[] {
  return Object.entries(caps).flatMap(([name, cap]): Breach[] => {
    const rate = rateNamed(plan, name);
    const { per, charge } = chargeOf(rate);
    if (charge <= cap) return [];
    const posts = charged.filter((one) => one.rate === name).map(({ id }) => id);
    return [{ rate: name, per, charge, cap, posts }];
  });
}

/**
 * An agency rate of a plan.
 *
 * @throws PlanError when there is none of that name
 */
export function rateNamed(plan: Plan, name: string): AgencyRate {
  if (Object.hasOwn(plan.agencyRates, name)) return plan.agencyRates[name]!;
  const { report, inOrder } = gather(plan);
  report(["agencyRates"], unknownAgencyRate(name, Object.keys(plan.agencyRates)));
  throw new PlanError(inOrder());
}

const chargeOf = (rate: AgencyRate): Pick<Breach, "per" | "charge"> =>
  rate.is === "weekly" ? { per: "week", charge: rate.perWeek } : { per: rate.per, charge: rate.charge };
