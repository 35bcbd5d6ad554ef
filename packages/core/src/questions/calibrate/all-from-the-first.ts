import type { Day } from "../../calendar/index.ts";
import { type OnCostKey, type OnCosts, type PayTable, type Plan, type Post, scaleOfPay } from "../../plan/index.ts";
import { knownOn, type Published, type Rates } from "../../rates/index.ts";
import { paidFrom, reachingBack } from "../../scenario/index.ts";

/**
 * The plan with everybody in post from one day on, or from before it where they started before. What was only for the time until
 * they start goes: cover by agency. Tables and rates that begin later hold from that day on. For costing only.
 */
export function allFrom(plan: Plan, publishedRates: Rates, day: Day): { readonly plan: Plan; readonly rates: Rates } {
  const known = <Value>(publishedEntries: readonly Published<Value>[]): readonly Published<Value>[] =>
    reachingBack(knownOn(publishedEntries, plan.conventions.knownOn).used, day);
  const onCosts = Object.entries(plan.onCosts).map(([key, stated]: [string, OnCosts[OnCostKey]]) => [
    key,
    Array.isArray(stated) ? reachingBack(stated, day) : stated,
  ]);
  return {
    rates: Object.fromEntries(
      Object.entries(publishedRates).map(([name, publishedEntries]: [string, readonly Published<unknown>[]]) => [
        name,
        known(publishedEntries),
      ]),
    ) as unknown as Rates,
    plan: {
      ...plan,
      payScales: Object.fromEntries(
        Object.entries(plan.payScales).map(([scaleName, payTables]) => [
          scaleName,
          reachingBack<PayTable>(payTables, day),
        ]),
      ),
      onCosts: Object.fromEntries(onCosts),
      posts: plan.posts.map((post) => (isOnNothing(post, publishedRates, plan) ? post : allOfPost(post, day))),
    },
  };
}

/** Whether a post is on the national scale where the plan knows of no table: nobody in it is ever paid. */
const isOnNothing = ({ pay }: Post, { njc }: Rates, plan: Plan): boolean =>
  scaleOfPay(plan, pay) === "njc" && knownOn(njc, plan.conventions.knownOn).used.length === 0;

function allOfPost(post: Post, day: Day): Post {
  const lastDay = post.starts.reduce((latest, { on }) => (on > latest ? on : latest), post.starts[0]!.on);
  if (lastDay <= day) return post;
  return {
    ...post,
    ...{
      starts: post.starts.map((datedCount) => (datedCount.on > day ? { ...datedCount, on: day } : datedCount)),
      pay: paidFrom(post.pay, day),
    },
    cover: post.cover.filter(({ from }) => from >= lastDay),
  };
}
