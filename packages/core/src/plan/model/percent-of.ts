import type { FinancialYear } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import { type NamedCost, namesOfCost, namesPaid } from "./cost-names.ts";
import type { Line, PercentOf, PercentStated, Plan } from "./plan.ts";

/** A line that is a percentage of something else in its plan. */
export type PercentLine = Line & { readonly sum: Extract<Line["sum"], { readonly is: "percent" }> };

/** A percentage of what posts and lines cost, or of all employed cost: it follows their months. */
export type PercentOfCosts = PercentLine & {
  readonly sum: { readonly of: Exclude<PercentOf, { readonly is: "sources" }> };
};

export const isPercentOfCosts = (planLine: Line): planLine is PercentOfCosts =>
  planLine.sum.is === "percent" && planLine.sum.of.is !== "sources";

/** The posts and the lines that a percentage is of, by their places in the plan. */
export interface Base {
  readonly posts: readonly number[];
  readonly lines: readonly number[];
}

/**
 * What a percentage of costs is of: what is named, each once, and never income. All employed cost is of every post.
 *
 * @example
 * const sw = { id: "sw", team: "Care", tags: {} };
 * basesOf({ posts: [sw], lines: [] } as never, { is: "costs", teams: ["Care"], tags: [], posts: [], lines: [] }) // => { posts: [0], lines: [] }
 */
export function basesOf({ posts, lines }: Costs, costs: PercentOfCosts["sum"]["of"]): Base {
  if (costs.is === "employed") return { posts: [...posts.keys()], lines: [] };
  const names = new Set(namesPaid(costs));
  const isNamed = (cost: NamedCost): boolean => namesOfCost(cost).some((name) => names.has(name));
  return {
    posts: [...posts.keys()].filter((place) => isNamed({ ...posts[place]!, of: "post" })),
    lines: [...lines.keys()].filter((place) => !lines[place]!.income && isNamed({ ...lines[place]!, of: "line" })),
  };
}

type Costs = Pick<Plan, "posts" | "lines">;

/** The percentages of costs of a plan, each after those that it is itself of. */
export function percentagesInOrder(plan: Costs): readonly number[] {
  const bases = new Map(
    plan.lines.flatMap((planLine, place) =>
      isPercentOfCosts(planLine) ? [[place, basesOf(plan, planLine.sum.of).lines] as const] : [],
    ),
  );
  const order = new Set<number>();
  const waiting = [...bases.keys()].reverse();
  const begun = new Set<number>();
  for (let place = waiting.at(-1); place !== undefined; place = waiting.at(-1)) {
    const before = begun.has(place) ? [] : bases.get(place)!.filter((line) => bases.has(line) && !order.has(line));
    begun.add(place);
    if (before.length > 0) waiting.push(...before);
    else order.add(waiting.pop()!);
  }
  return [...order];
}

/** The percentage of a year. */
export const percentIn = (percent: PercentStated, year: FinancialYear): Millionths =>
  typeof percent === "number"
    ? percent
    : (percent.find((yearRate) => yearRate.year === year)?.rate ?? (0 as Millionths));

/** A percentage with each of its rates changed. */
export const withRates = (percent: PercentStated, change: (rate: Millionths) => Millionths): PercentStated =>
  typeof percent === "number" ? change(percent) : percent.map(({ year, rate }) => ({ year, rate: change(rate) }));

/** All its rates. */
export const ratesOf = (percent: PercentStated): readonly Millionths[] =>
  typeof percent === "number" ? [percent] : percent.map(({ rate }) => rate);
