import type { FundingSummary } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import { nearest, own } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Rates } from "../rates/index.ts";
import { costed, type Funded } from "./costed.ts";

/**
 * A figure of a costed plan by its path, as `explain` names them: `cost.total.2025/26`, `gap.conditional.2025/26`,
 * `funding.applied.grant.2024/25`; with `all` for all years together: `cost.all`, `gap.conditional.all`.
 *
 * @returns the figure in pence; nothing where there is none of that name
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * figureValue(costed(plan), "cost.all") // => 10000000
 */
export function figureValue(of: Funded, name: string): Pence | undefined {
  const [room, ...path] = name.split(".");
  if (room === "cost" && path.length === 1 && path[0] === "all") return inYear(of.cost, "all");
  if (room === "cost" && path.length === 2 && path[0] === "total") return inYear(of.cost, path[1]!);
  if (room === "gap" && path.length === 2) return inYear(own(of.gap, path[0]!), path[1]!);
  if (room === "funding" && path.length === 3) {
    const sums = own<FundingSummary[keyof FundingSummary]>({ ...of.funding }, path[0]!);
    return sums && inYear(own(sums, path[1]!), path[2]!);
  }
  return undefined;
}

/**
 * A figure of a costed plan that is asked for by name.
 *
 * @throws RangeError when there is none of that name, with the one that was probably meant
 */
export function figureAsked(of: Funded, name: string): Pence {
  const value = figureValue(of, name);
  if (value !== undefined) return value;
  const years = ["all", ...of.years];
  const names = [
    ...["cost.all", ...of.years.map((year) => `cost.total.${year}`)],
    ...Object.keys(of.gap).flatMap((level) => years.map((year) => `gap.${level}.${year}`)),
    ...Object.entries(of.funding).flatMap(([figure, sums]) =>
      Object.keys(sums as { readonly [source: string]: unknown }).flatMap((source) =>
        years.map((year) => `funding.${figure}.${source}.${year}`),
      ),
    ),
  ];
  const near = nearest(name, names);
  const meant =
    near === undefined ? "figures are named as cost.all or gap.conditional.2025/26" : `did you mean ${near}`;
  throw new RangeError(`there is no figure "${name}" (${meant})`);
}

type Sums = { readonly [year: string]: Pence };

function inYear(sums: Sums | undefined, year: string): Pence | undefined {
  if (sums === undefined) return undefined;
  if (year !== "all") return own(sums, year);
  return Object.values(sums).reduce<number>((total, one) => total + one, 0) as Pence;
}

/**
 * What is short over all years of a plan at a level; where nothing is, what is left unspent at the end, with a minus. Unlike the gap,
 * which stops at nothing, it goes on falling as money grows: a search can see how near it is.
 */
export function shortOrLeft(plan: Plan, level: Level, rates?: Rates): Pence {
  const counted = countedAt(level, plan);
  return shortOrLeftOf(costed(counted, rates ? { rates } : {}), counted);
}

/** The plan with those of its sources alone whose money a level counts. */
export const countedAt = (level: Level, plan: Plan): Plan => ({
  ...plan,
  funding: plan.funding.filter(({ status }) => counts[level].includes(status)),
});

/** What is short, or with a minus what is left, where every source of the plan is counted. */
export function shortOrLeftOf(of: Funded, plan: Plan): Pence {
  const short = inYear(of.gap.total, "all")!;
  if (short > 0) return short;
  const last = of.years.at(-1)!;
  const left = plan.funding.reduce((sum, { id }) => {
    return sum + (own(of.funding.carriedOut, id)?.[last] ?? 0) + (own(of.funding.lapsed, id)?.[last] ?? 0);
  }, 0);
  return (0 - left) as Pence;
}

const counts: { readonly [level in Level]: readonly Plan["funding"][number]["status"][] } = {
  confirmed: ["confirmed"],
  conditional: ["confirmed", "conditional"],
  total: ["confirmed", "conditional", "unconfirmed"],
};
