import type { FundingSummary } from "../forecast/index.ts";
import type { Level } from "../funding/index.ts";
import { nearest, ownProperty } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { EMPTY_RESERVE, type FundingSource, leastCertain, type Plan, poolsOf, wholeSources } from "../plan/index.ts";
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
export function figureValue(funded: Funded, name: string): Pence | undefined {
  const [room, ...figurePath] = name.split(".");
  if (room === "cost" && figurePath.length === 1 && figurePath[0] === "all") return sumInYear(funded.cost, "all");
  if (room === "cost" && figurePath.length === 2 && figurePath[0] === "total")
    return sumInYear(funded.cost, figurePath[1]!);
  if (room === "gap" && figurePath.length === 2)
    return sumInYear(ownProperty(funded.gap, figurePath[0]!), figurePath[1]!);
  if (room === "funding" && figurePath.length === 3) {
    const sums = ownProperty<FundingSummary[keyof FundingSummary]>({ ...funded.funding }, figurePath[0]!);
    return sums && sumInYear(ownProperty(sums, figurePath[1]!), figurePath[2]!);
  }
  return undefined;
}

/**
 * A figure of a costed plan that is asked for by name.
 *
 * @throws RangeError when there is none of that name, with the one that was probably meant
 */
export function figureAsked(funded: Funded, name: string): Pence {
  const value = figureValue(funded, name);
  if (value !== undefined) return value;
  const years = ["all", ...funded.years];
  const names = [
    ...["cost.all", ...funded.years.map((year) => `cost.total.${year}`)],
    ...Object.keys(funded.gap).flatMap((level) => years.map((year) => `gap.${level}.${year}`)),
    ...Object.entries(funded.funding).flatMap(([figureName, sums]) =>
      Object.keys(sums as { readonly [sourceId: string]: unknown }).flatMap((sourceId) =>
        years.map((year) => `funding.${figureName}.${sourceId}.${year}`),
      ),
    ),
  ];
  const near = nearest(name, names);
  const meantText =
    near === undefined ? "figures are named as cost.all or gap.conditional.2025/26" : `did you mean ${near}`;
  throw new RangeError(`there is no figure "${name}" (${meantText})`);
}

type FigureSums = { readonly [year: string]: Pence };

function sumInYear(sums: FigureSums | undefined, year: string): Pence | undefined {
  if (sums === undefined) return undefined;
  if (year !== "all") return ownProperty(sums, year);
  return Object.values(sums).reduce<number>((total, amount) => total + amount, 0) as Pence;
}

/**
 * What is short over all years of a plan at a level; where nothing is, what is left unspent at the end, with a minus. Unlike the gap,
 * which stops at nothing, it goes on falling as money grows: a search can see how near it is.
 */
export function shortOrLeft(plan: Plan, fundingLevel: Level, publishedRates?: Rates): Pence {
  const counted = countedAt(fundingLevel, plan);
  return shortOrLeftOf(costed(counted, publishedRates ? { rates: publishedRates } : {}), counted);
}

/**
 * The plan with those of its sources alone whose money a level counts. A share of costs stays one, and so does a part of a larger source,
 * without money.
 */
export function countedAt(fundingLevel: Level, plan: Plan): Plan {
  const pools = poolsOf(plan.funding);
  return {
    ...plan,
    funding: plan.funding.flatMap((source) => {
      if (counts[fundingLevel].includes(leastCertain([source, ...(pools.get(source.id) ?? [])]))) return [source];
      return source.pays?.share || pools.has(source.id) ? [withoutMoney(source)] : [];
    }),
  };
}

function withoutMoney({ broughtForward: _, ...source }: FundingSource): FundingSource {
  const { ceiling, reserve } = source;
  return {
    ...{ ...source, perYear: [], dependsOn: [] },
    ...(ceiling && { ceiling: { ...ceiling, amount: 0 as Pence } }),
    ...(reserve && { reserve: EMPTY_RESERVE }),
  };
}

/** What is short, or with a minus what is left, where every source of the plan is counted. */
export function shortOrLeftOf(funded: Funded, plan: Plan): Pence {
  const shortAmount = sumInYear(funded.gap.total, "all")!;
  if (shortAmount > 0) return shortAmount;
  const lastYear = funded.years.at(-1)!;
  const remaining = wholeSources(plan.funding).reduce((total, { id, reserve }) => {
    return (
      total +
      Math.max(0, (ownProperty(funded.funding.carriedOut, id)?.[lastYear] ?? 0) - (reserve?.minimum ?? 0)) +
      (ownProperty(funded.funding.lapsed, id)?.[lastYear] ?? 0)
    );
  }, 0);
  return (0 - remaining) as Pence;
}

const counts: { readonly [level in Level]: readonly Plan["funding"][number]["status"][] } = {
  confirmed: ["confirmed"],
  conditional: ["confirmed", "conditional"],
  total: ["confirmed", "conditional", "unconfirmed"],
};
