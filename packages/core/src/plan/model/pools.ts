import type { FundingSource } from "./sums.ts";

/** Sources whose money is their own. The sums of the others are a part of a larger source's: to count both would count it twice. */
export const wholeSources = (fundingSources: readonly FundingSource[]): readonly FundingSource[] =>
  fundingSources.filter(({ within }) => within === undefined);

/** The larger sources that each source is within, by its id: the nearest first. Those of none are not in it. */
export function poolsOf(fundingSources: readonly FundingSource[]): ReadonlyMap<string, readonly FundingSource[]> {
  const byId = new Map(fundingSources.map((source) => [source.id, source]));
  const pools = new Map<string, readonly FundingSource[]>();
  for (const { id, within } of fundingSources) {
    const found: FundingSource[] = [];
    let pool = within === undefined ? undefined : byId.get(within);
    while (pool !== undefined && !found.includes(pool)) {
      found.push(pool);
      pool = pool.within === undefined ? undefined : byId.get(pool.within);
    }
    if (found.length > 0) pools.set(id, found);
  }
  return pools;
}

const CERTAINTY = ["confirmed", "conditional", "unconfirmed"] as const;

/** How certain money is that comes from a source through larger ones: as the least certain of them. */
export const leastCertain = (fundingSources: readonly FundingSource[]): FundingSource["status"] =>
  CERTAINTY[Math.max(...fundingSources.map(({ status }) => CERTAINTY.indexOf(status)))]!;
