import { exactly } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import {
  basesOf,
  isPercentOfCosts,
  type PercentOfCosts,
  type Plan,
  percentagesInOrder,
  percentIn,
} from "../plan/index.ts";
import { percentOf } from "../rules/index.ts";
import type { FullYears } from "./full-year.ts";

const exactPercent = exactly(percentOf);

/** A full year that a percentage is of. */
export interface BaseYear {
  readonly of: "post" | "line";
  readonly place: number;
  readonly amount: Pence;
}

/** The full years that a percentage of costs is of; none of what has ended and does not go on. */
export function baseYears(
  plan: Plan,
  { posts, lines, employed }: FullYears,
  of: PercentOfCosts["sum"]["of"],
): readonly BaseYear[] {
  const base = basesOf(plan, of);
  const ofPosts = of.is === "employed" ? employed() : posts;
  const years = (kind: BaseYear["of"], places: readonly number[], amounts: FullYears["posts"]): readonly BaseYear[] =>
    places.flatMap((place) => {
      const amount = amounts[place];
      return amount === undefined ? [] : [{ of: kind, place, amount }];
    });
  return [...years("post", base.posts, ofPosts), ...years("line", base.lines, lines)];
}

/** Full years with those of percentages of costs, which are the last year's percentages of the full years that these have. */
export function withPercentages(known: FullYears, plan: Plan): FullYears {
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
  return { ...known, lines };
}
