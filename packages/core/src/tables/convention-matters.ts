import { conventions } from "../conventions/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { cost, type Ledger, totalByRow } from "../ledger/index.ts";
import {
  beginsWithPost,
  type Conventions,
  costIssues,
  hasSalary,
  isPercentOfCosts,
  isStartOpen,
  type Plan,
  type Post,
  withConvention,
} from "../plan/index.ts";
import { compile } from "../timeline/index.ts";

/** A convention that is a choice among values. */
export type ConventionChoice = keyof typeof conventions;

export const valuesOf = (name: ConventionChoice): { readonly [value: string]: { readonly says: string } } =>
  conventions[name];

/** Whom a convention can be for; one that is not named here can be for anybody, and for lines. */
const concerns: { readonly [name in ConventionChoice]?: (post: Post) => boolean } = {
  increments: ({ pay }) => pay.is === "scale" || pay.is === "grade",
  gradeAt: ({ pay }) => pay.is === "grade",
  niThreshold: hasSalary,
  startIn: isStartOpen,
};

/** Posts that are costed first: in most plans some of them answer for all. */
const FEW = 50;

/**
 * Whether the cost of any row in any year, or month, would be another under one of the other choices of a convention.
 *
 * @param period - whether it is asked of each row's sums by year or by month
 */
export function conventionMatters(
  { plan, timeline, ledger }: Forecast,
  name: ConventionChoice,
  period: "month" | "year",
): boolean {
  const concerned = concerns[name];
  if (concerned && !plan.posts.some(concerned)) return false;
  const others = Object.keys(valuesOf(name)).filter((value) => value !== plan.conventions[name]);
  let lastLedger: Ledger | undefined;
  const sums = (givenPlan: Plan): Float64Array => {
    lastLedger = cost(compile(givenPlan, timeline.rates), lastLedger);
    return totalByRow(lastLedger, period);
  };
  const differs = (givenPlan: Plan, as: Float64Array): boolean =>
    others.some((value) => {
      const otherPlan = withConvention(givenPlan, name, value as Conventions[ConventionChoice]);
      // Without a pay for every day there is no cost.
      return costIssues(otherPlan).length > 0 || sums(otherPlan).some((amount, position) => amount !== as[position]);
    });
  if (plan.posts.length <= FEW) return differs(plan, totalByRow(ledger, period));
  const few = { ...plan, posts: plan.posts.slice(0, FEW), lines: [] };
  if (differs(few, sums(few))) return true;
  const alikeOnce = withPostsAlikeOnce(plan);
  return differs(alikeOnce, alikeOnce === plan ? totalByRow(ledger, period) : sums(alikeOnce));
}

/**
 * The plan with each post once of those that differ in their names alone: they cost alike, unless something of the plan is told by them.
 * A percentage of costs differs only where they do.
 */
function withPostsAlikeOnce(plan: Plan): Plan {
  if (plan.vacancyFactor || plan.lines.some(({ sum }) => beginsWithPost(sum))) return plan;
  const once = new Map(plan.posts.map((post) => [JSON.stringify({ ...post, id: "", title: "" }), post]));
  if (once.size === plan.posts.length) return plan;
  return { ...plan, posts: [...once.values()], lines: plan.lines.filter((planLine) => !isPercentOfCosts(planLine)) };
}
