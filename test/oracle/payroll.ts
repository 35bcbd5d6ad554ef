import type { Day } from "../../packages/core/src/calendar/index.ts";
import type { Plan, Post } from "../../packages/core/src/plan/index.ts";
import { knownOn, type Rates } from "../../packages/core/src/rates/index.ts";
import { asRate, type Exactly, inForceOn, NOTHING, toPenny, toPennyHalfDown } from "./exact.ts";

/** One person's month: components in whole pence. */
export type Costs = ReadonlyMap<Component, Exactly>;

export type Component =
  | "pay"
  | "employer-ni"
  | "pension"
  | "apprenticeship-levy"
  | "full-cost"
  | "agency"
  | "vacancy-factor"
  | "line";

const held = <Entry>(entry: Entry | undefined, what: string, payday: Day): Entry => {
  if (entry === undefined) throw new RangeError(`no ${what} held for ${payday}`);
  return entry;
};

/** Rate × pay above the secondary threshold: by the month, or by the exact twelfth of the annual threshold. */
function employerNi(plan: Plan, rates: Rates, pay: Exactly, payday: Day): Exactly {
  const chosen = plan.onCosts.employerNi ?? "none";
  if (chosen === "none" || pay.isZero()) return NOTHING;
  const entries =
    chosen === "published"
      ? knownOn(rates.employerNi, plan.conventions.knownOn).used.map(({ from, value }) => ({ from, ...value }))
      : chosen;
  const { rate, monthlyThreshold, annualThreshold } = held(inForceOn(entries, payday), "employer NI", payday);
  const charged =
    plan.conventions.niThreshold === "published-monthly"
      ? pay.minus(monthlyThreshold).times(asRate(rate))
      : pay.times(12).minus(annualThreshold).times(asRate(rate)).div(12);
  return charged.isPositive() ? toPennyHalfDown(charged) : NOTHING;
}

function pension(plan: Plan, pensionable: Exactly, payday: Day): Exactly {
  const chosen = plan.onCosts.pension ?? "none";
  if (chosen === "none" || pensionable.isZero()) return NOTHING;
  return toPenny(pensionable.times(asRate(held(inForceOn(chosen, payday), "pension rate", payday).rate)));
}

function apprenticeshipLevy(plan: Plan, rates: Rates, pay: Exactly, payday: Day): Exactly {
  const chosen = plan.onCosts.apprenticeshipLevy ?? "none";
  if (chosen === "none" || pay.isZero()) return NOTHING;
  const known = knownOn(rates.apprenticeshipLevy, plan.conventions.knownOn).used;
  const { rate } = chosen === "published" ? held(inForceOn(known, payday), "levy", payday).value : chosen;
  return toPenny(pay.times(asRate(rate)));
}

/** Is the plan's vacancy factor taken off this post? */
export function isSubjectToFactor(plan: Plan, post: Post): boolean {
  if (!plan.vacancyFactor) return false;
  if (post.vacancyFactor === "keep") return true;
  return !plan.vacancyFactor.except.some((exception) => {
    if (exception.is === "post") return exception.id === post.id;
    if (exception.is === "team") return exception.team === post.team;
    if (exception.is === "agency-covered") return post.cover.length > 0;
    const { key, value } = exception.tag;
    return key === undefined ? Object.values(post.tags).includes(value) : post.tags[key] === value;
  });
}

/** Keeps what agency leaves of each component, so that all together are the whole × what is kept, rounded once. */
function leaveEmployed(costs: Map<Component, Exactly>, share: Exactly): void {
  const left = (sum: Exactly): Exactly => toPenny(sum.minus(sum.times(share)));
  let before = NOTHING;
  for (const [component, cost] of [...costs]) {
    costs.set(component, left(before.plus(cost)).minus(left(before)));
    before = before.plus(cost);
  }
}

/** What one employee costs in one month, given the month's pay. */
export function employedCosts(
  plan: Plan,
  rates: Rates,
  post: Post,
  month: { readonly pay: Exactly; readonly pensionable: Exactly; readonly payday: Day },
): Costs {
  const costs = new Map<Component, Exactly>();
  if (post.pay.is === "full-cost") costs.set("full-cost", month.pay);
  else {
    costs.set("pay", month.pay);
    costs.set("employer-ni", employerNi(plan, rates, month.pay, month.payday));
    costs.set("pension", pension(plan, month.pensionable, month.payday));
    costs.set("apprenticeship-levy", apprenticeshipLevy(plan, rates, month.pay, month.payday));
  }
  if (post.agencyShare) leaveEmployed(costs, asRate(post.agencyShare.share));
  const factor = plan.vacancyFactor;
  if (factor && "percent" in factor && isSubjectToFactor(plan, post)) {
    const employed = [...costs.values()].reduce((sum, cost) => sum.plus(cost), NOTHING);
    costs.set("vacancy-factor", toPenny(employed.times(asRate(factor.percent))).negated());
  }
  return costs;
}
