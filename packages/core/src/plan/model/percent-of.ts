import type { FinancialYear } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import { namesOfCost, namesPaid } from "./cost-names.ts";
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
 * What a percentage of costs is of: what is named, each once, and never income. All employed cost is of every post. The same base for
 * the same names of one plan.
 *
 * @example
 * const sw = { id: "sw", team: "Care", tags: {} };
 * basesOf({ posts: [sw], lines: [] } as never, { is: "costs", teams: ["Care"], tags: [], posts: [], lines: [] }) // => { posts: [0], lines: [] }
 */
export function basesOf(plan: Costs, costs: PercentOfCosts["sum"]["of"]): Base {
  const { bases } = namedBy(plan);
  const names = costs.is === "employed" ? [] : namesPaid(costs);
  const key = JSON.stringify([costs.is, ...names]);
  const base = bases.get(key) ?? baseNamed(plan, costs.is, names);
  bases.set(key, base);
  return base;
}

type Costs = Pick<Plan, "posts" | "lines">;

interface Named {
  readonly posts: Costs["posts"];
  readonly bases: Map<string, Base>;
  index?: Index;
  order?: readonly number[];
}

/** What the names of a plan's lines and posts have been found to name: a plan and its draft have the same. */
function namedBy({ posts, lines }: Costs): Named {
  const before = known.get(lines);
  if (before?.posts === posts) return before;
  const named: Named = { posts, bases: new Map() };
  known.set(lines, named);
  return named;
}

const known = new WeakMap<Costs["lines"], Named>();

function baseNamed(plan: Costs, is: "employed" | "costs", names: readonly string[]): Base {
  if (is === "employed") return { posts: [...plan.posts.keys()], lines: [] };
  const named = namedBy(plan);
  named.index ??= indexOf(plan);
  const { index } = named;
  const places = (kind: keyof Base): readonly number[] =>
    [...new Set(names.flatMap((name) => index.get(name)?.[kind] ?? []))].sort((one, other) => one - other);
  return { posts: places("posts"), lines: places("lines") };
}

type Index = ReadonlyMap<string, Base>;

/** What each name of a plan names. */
function indexOf({ posts, lines }: Costs): Index {
  const index = new Map<string, { readonly posts: number[]; readonly lines: number[] }>();
  const add = (name: string, kind: keyof Base, place: number): void => {
    const named = index.get(name) ?? { posts: [], lines: [] };
    index.set(name, named);
    if (named[kind].at(-1) !== place) named[kind].push(place);
  };
  for (const [place, post] of posts.entries())
    for (const name of namesOfCost({ ...post, of: "post" })) add(name, "posts", place);
  for (const [place, planLine] of lines.entries())
    if (!planLine.income) for (const name of namesOfCost({ ...planLine, of: "line" })) add(name, "lines", place);
  return index;
}

/** The percentages of costs of a plan, each after those that it is itself of. */
export function percentagesInOrder(plan: Costs): readonly number[] {
  const named = namedBy(plan);
  named.order ??= orderOf(plan);
  return named.order;
}

function orderOf(plan: Costs): readonly number[] {
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
