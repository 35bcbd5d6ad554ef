import { exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import {
  type Base,
  basesOf,
  isPercentOfCosts,
  type PercentOfCosts,
  type Plan,
  percentagesInOrder,
  percentIn,
} from "../../plan/index.ts";
import { percentOf } from "../../rules/index.ts";

const exactPercent = exactly(percentOf);

/** What a full year of each post and line costs, in the plan's order. */
export interface KnownYears {
  readonly posts: readonly (Pence | undefined)[];
  /** What of each post's is of employees, without agency. */
  readonly employed: readonly (Pence | undefined)[];
  readonly lines: readonly (Pence | undefined)[];
}

/** A full year that a percentage is of. */
export interface BaseYear {
  readonly of: "post" | "line";
  readonly place: number;
  readonly amount: Pence;
}

/** The full years that a percentage of costs is of; none of what has ended and does not go on. */
export function baseYears(
  plan: Plan,
  { posts, lines, employed }: KnownYears,
  named: PercentOfCosts["sum"]["of"],
): readonly BaseYear[] {
  const base = basesOf(plan, named);
  const ofPosts = named.is === "employed" ? employed : posts;
  const years = (kind: BaseYear["of"], places: readonly number[], amounts: KnownYears["posts"]): readonly BaseYear[] =>
    places.flatMap((place) => {
      const amount = amounts[place];
      return amount === undefined ? [] : [{ of: kind, place, amount }];
    });
  return [...years("post", base.posts, ofPosts), ...years("line", base.lines, lines)];
}

const addedYears = (years: readonly BaseYear[]): bigint | undefined =>
  years.length === 0 ? undefined : years.reduce((sum, { amount }) => sum + BigInt(amount), 0n);

/** The full years of lines with those of percentages of costs: the last year's percentages of the full years that these are of. */
export function withPercentages(known: KnownYears, plan: Plan): KnownYears["lines"] {
  const lines = [...known.lines];
  const sums = new Map<Base, bigint | undefined>();
  for (const place of percentagesInOrder(plan)) {
    const planLine = plan.lines[place]!;
    if (!isPercentOfCosts(planLine)) continue;
    const percent = percentIn(planLine.sum.percent, plan.years.to);
    const base = basesOf(plan, planLine.sum.of);
    if (!sums.has(base)) sums.set(base, addedYears(baseYears(plan, { ...known, lines }, planLine.sum.of)));
    const seen = sums.get(base);
    if (seen === undefined || percent === 0) continue;
    lines[place] = Number(exactPercent({ percent: BigInt(percent), before: 0n, seen })) as Pence;
  }
  return lines;
}
