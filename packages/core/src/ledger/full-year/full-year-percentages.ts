import { exactly } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import {
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

/** The full years of lines with those of percentages of costs: the last year's percentages of the full years that these are of. */
export function withPercentages(known: KnownYears, plan: Plan): KnownYears["lines"] {
  const lines = [...known.lines];
  for (const place of percentagesInOrder(plan)) {
    const planLine = plan.lines[place]!;
    if (!isPercentOfCosts(planLine)) continue;
    const years = baseYears(plan, { ...known, lines }, planLine.sum.of);
    const percent = percentIn(planLine.sum.percent, plan.years.to);
    if (years.length === 0 || percent === 0) continue;
    const seen = years.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    lines[place] = Number(exactPercent({ percent: BigInt(percent), before: 0n, seen })) as Pence;
  }
  return lines;
}
