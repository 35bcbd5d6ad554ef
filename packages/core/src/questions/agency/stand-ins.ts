import { addDays } from "../../calendar/index.ts";
import { type Path, PlanError, pathText } from "../../issues/index.ts";
import { cost, isFactored, totalByRow } from "../../ledger/index.ts";
import { costIssues, type PayTable, type Plan, type Post } from "../../plan/index.ts";
import type { Rates } from "../../rates/index.ts";
import { paidFrom, reachingBack } from "../../scenario/index.ts";
import { compile } from "../../timeline/index.ts";
import type { PeopleDays } from "./agency-days.ts";

/** Someone who stands in for people of a post on some days. */
interface StandIn {
  /** The post's place in the plan. */
  readonly at: number;
  readonly post: Post;
}

/** Employees on some days, at the pay of the post as if they started on the first of them and left on the last. */
export function employedOn(plan: Plan, days: readonly PeopleDays[]): readonly StandIn[] {
  return days.map(({ post: at, people, from, to }) => {
    const { afterEnd, agencyShare, vacancyFactor, partOf, ...post } = plan.posts[at]!;
    const starts = [{ on: from, count: people }];
    const alone = { count: people, people: 1, starts, end: to, cover: [], vacant: [] };
    return { at, post: { ...post, ...alone, pay: paidFrom(post.pay, from) } };
  });
}

/** Agency workers on some days, at a rate of the plan. */
export function agencyOn(plan: Plan, days: readonly (PeopleDays & { readonly agency: string })[]): readonly StandIn[] {
  return days.map(({ post: at, people, from, to, agency }) => {
    const { afterEnd, agencyShare, vacancyFactor, partOf, ...post } = plan.posts[at]!;
    const starts = [{ on: addDays(to, 1), count: people }];
    const cover = [{ agency, from, to, handover: false }];
    return { at, post: { ...post, count: people, people: 1, starts, end: to, cover, vacant: [] } };
  });
}

/**
 * What stand-ins cost over the plan's years, by the place of the post that they stand in for, in pence; the vacancy factor as on it.
 *
 * @throws PlanError when there is no pay for an employee on the days of a stand-in
 */
export function costOf(plan: Plan, standIns: readonly StandIn[], rates: Rates): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const starts = standIns.map(({ post }) => post.starts[0]!.on).sort();
  const [first] = starts;
  if (first === undefined) return costs;
  const { vacancyFactor } = plan;
  const except = plan.posts.filter((post) => !isFactored(plan, post)).map(({ id }) => ({ is: "post" as const, id }));
  const scales = Object.entries(plan.payScales).map(([scale, tables]) => [
    scale,
    reachingBack<PayTable>(tables, first),
  ]);
  const stood: Plan = {
    ...plan,
    payScales: Object.fromEntries(scales),
    ...(vacancyFactor && { vacancyFactor: { ...vacancyFactor, except } }),
    posts: standIns.map(({ post }) => post),
    lines: [],
  };
  const place = ([section, at, ...rest]: Path): Path =>
    section === "posts" && typeof at === "number" ? ["posts", standIns[at]!.at, ...rest] : [section!, at!, ...rest];
  const issues = costIssues(stood, (path) => `employed on the days that are compared, ${pathText(place(path))}`);
  if (issues.length > 0) throw new PlanError(issues);
  const ledger = cost(compile(stood, { ...rates, njc: reachingBack(rates.njc, first) }));
  const width = ledger.months / 12;
  const byRow = totalByRow(ledger, "year");
  standIns.forEach(({ at }, row) => {
    for (let year = 0; year < width; year += 1) costs.set(at, (costs.get(at) ?? 0) + byRow[row * width + year]!);
  });
  return costs;
}
