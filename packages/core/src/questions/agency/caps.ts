import { contractSaysNothing, gather, ownProperty, PlanError, unknownAgencyRate } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { type AgencyRate, chargesOf, isContract, type Line, type Plan, type Post, perUnit } from "../../plan/index.ts";

/** The most that may be charged at an agency rate, in that rate's own unit: an hour, a day or a week. */
export interface Caps {
  readonly [rate: string]: Pence;
}

/** A charge above its cap, and whom it is charged for. */
export interface Breach {
  /** A key of the plan's agency rates; absent for the premium on staff lines. */
  readonly rate?: string;
  /** Absent for a premium, which is for the same time as the employee's cost beside it. */
  readonly per?: "hour" | "day" | "week";
  readonly charge: Pence;
  readonly cap: Pence;
  /** Posts by id, in the plan's order: asked about at this rate, covered at it, or with a share of agency at it. */
  readonly posts: readonly string[];
  /** Staff lines by id, with the premium that was asked about or one of their own. */
  readonly lines: readonly string[];
}

/** What stands to be charged: rates of posts and the premium of staff lines, as asked about. */
export interface Charged {
  readonly rateOf: (post: Post) => string | undefined;
  readonly premium?: { readonly agency: Pence } | undefined;
}

/**
 * Which charges are above their caps: agency rates, and premiums on staff lines.
 *
 * @param premiumCap - the most that the agency worker of a premium may cost
 * @throws PlanError when a cap is for a rate that the plan does not have
 */
export function breaches(plan: Plan, caps: Caps, premiumCap: Pence | undefined, charged: Charged): Breach[] {
  const ofRates = Object.entries(caps).flatMap(([name, cap]): Breach[] => {
    const { per, charge } = dearest(rateNamed(plan, name));
    if (charge <= cap) return [];
    const posts = plan.posts.filter((post) => isCharged(post, name, charged)).map(({ id }) => id);
    return [{ rate: name, per, charge, cap, posts, lines: [] }];
  });
  return premiumCap === undefined ? ofRates : [...ofRates, ...ofPremiums(plan, premiumCap, charged)];
}

const isCharged = (post: Post, rate: string, { rateOf }: Charged): boolean =>
  rateOf(post) === rate || post.cover.some(({ agency }) => agency === rate) || post.agencyShare?.agency === rate;

/** Lines of one charge stand together. */
function ofPremiums(plan: Plan, cap: Pence, { premium }: Charged): Breach[] {
  const chargeTo = (planLine: Line): number =>
    planLine.kind === "staff" ? Math.max(premium?.agency ?? 0, planLine.agencyPremium?.agency ?? 0) : 0;
  const charges = [...new Set(plan.lines.map(chargeTo))].filter((charge) => charge > cap);
  return charges.map((charge) => ({
    ...{ charge: charge as Pence, cap, posts: [] },
    lines: plan.lines.filter((planLine) => chargeTo(planLine) === charge).map(({ id }) => id),
  }));
}

/**
 * An agency rate of a plan.
 *
 * @throws PlanError when there is none of that name
 */
export function rateNamed(plan: Plan, name: string): AgencyRate {
  const rate = ownProperty(plan.agencyRates, name);
  if (rate !== undefined) return rate;
  const { report, inOrder } = gather(plan);
  report(["agencyRates"], unknownAgencyRate(name, Object.keys(plan.agencyRates)));
  throw new PlanError(inOrder());
}

/**
 * That an agency rate says what any day costs, as a contract for one engagement does not.
 *
 * @throws PlanError when it is not in the plan, or is such a contract
 */
export function checkRateForDays(plan: Plan, name: string): void {
  if (!isContract(rateNamed(plan, name))) return;
  const { report, inOrder } = gather(plan);
  report(["agencyRates", name], contractSaysNothing(name));
  throw new PlanError(inOrder());
}

/** The most that a rate charges for an hour, a day or a week: the highest of those that hold one after another. */
const dearest = (agencyRate: AgencyRate): { readonly per: "hour" | "day" | "week"; readonly charge: Pence } =>
  chargesOf(agencyRate)
    .map(perUnit)
    .reduce((most, each) => (each.charge > most.charge ? each : most));
