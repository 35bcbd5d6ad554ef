import { addDays } from "../../calendar/index.ts";
import { type Path, PlanError, pathText } from "../../issues/index.ts";
import { cost, isFactored, totalByRow } from "../../ledger/index.ts";
import { costIssues, isContract, type PayTable, type Plan, type Post, payFrom } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { paidFrom, reachingBack } from "../../scenario/index.ts";
import { compile } from "../../timeline/index.ts";
import type { CoveredDays, PeopleDays } from "./agency-days.ts";
import { rateNamed } from "./caps.ts";

/** Someone who stands in for people of a post on some days. */
interface StandIn {
  /** The post's place in the plan. */
  readonly postIndex: number;
  readonly post: Post;
}

/** Employees on some days, at the pay of the post as if they started on the first of them and left on the last. */
export function employedOn(plan: Plan, days: readonly PeopleDays[]): readonly StandIn[] {
  return days.map(({ post: postIndex, first, people, from, to }) => {
    const { afterEnd, agencyShare, vacancyFactor, partOf, ...post } = plan.posts[postIndex]!;
    const datedCounts = [{ on: from, count: people }];
    const alone = { count: people, people: 1, starts: datedCounts, end: to, cover: [], vacant: [] };
    return { postIndex, post: { ...post, ...alone, pay: payFrom(paidFrom(post.pay, from), first) } };
  });
}

/** Agency workers on some days, at a rate of the plan. */
export function agencyOn(plan: Plan, days: readonly CoveredDays[]): readonly StandIn[] {
  return days.map(({ post: postIndex, people, from, to, agency, engaged }) => {
    const { afterEnd, agencyShare, vacancyFactor, partOf, ...post } = plan.posts[postIndex]!;
    const datedCounts = [{ on: addDays(to, 1), count: people }];
    const isOfContract = engaged !== undefined && isContract(rateNamed(plan, agency));
    const cover = [{ agency, from, to, handover: false, ...(isOfContract && { engaged }) }];
    return { postIndex, post: { ...post, count: people, people: 1, starts: datedCounts, end: to, cover, vacant: [] } };
  });
}

/**
 * What stand-ins cost over the plan's years, by the place of the post that they stand in for, in pence; the vacancy factor as on it.
 *
 * @throws PlanError when there is no pay for an employee on the days of a stand-in
 */
export function costOf(plan: Plan, standIns: readonly StandIn[], publishedRates: Rates): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const starts = standIns.map(({ post }) => post.starts[0]!.on).sort();
  const [firstDay] = starts;
  if (firstDay === undefined) return costs;
  const { vacancyFactor } = plan;
  const except = plan.posts.filter((post) => !isFactored(plan, post)).map(({ id }) => ({ is: "post" as const, id }));
  const scales = Object.entries(plan.payScales).map(([scaleName, payTables]) => [
    scaleName,
    reachingBack<PayTable>(payTables, firstDay),
  ]);
  // A target in pounds is the whole plan's: stand-ins have no part in it.
  const { vacancyFactor: _, ...unfactored } = plan;
  const stood: Plan = {
    ...unfactored,
    payScales: Object.fromEntries(scales),
    ...(vacancyFactor && "percent" in vacancyFactor && { vacancyFactor: { ...vacancyFactor, except } }),
    posts: standIns.map(({ post }) => post),
    lines: [],
  };
  const place = ([sectionName, pathStep, ...remaining]: Path): Path =>
    sectionName === "posts" && typeof pathStep === "number"
      ? ["posts", standIns[pathStep]!.postIndex, ...remaining]
      : [sectionName!, pathStep!, ...remaining];
  const issues = costIssues(
    stood,
    (planPath) => `employed on the days that are compared, ${pathText(place(planPath))}`,
  );
  if (issues.length > 0) throw new PlanError(issues);
  const ledger = cost(compile(stood, { ...publishedRates, njc: reachingBack(publishedRates.njc, firstDay) }));
  const width = ledger.months / 12;
  const byRow = totalByRow(ledger, "year");
  standIns.forEach(({ postIndex }, rowIndex) => {
    for (let yearIndex = 0; yearIndex < width; yearIndex += 1)
      costs.set(postIndex, (costs.get(postIndex) ?? 0) + byRow[rowIndex * width + yearIndex]!);
  });
  return costs;
}
