import { type FundingSource, namesOfCost, namesPaid } from "../plan/index.ts";
import type { CostUnit } from "./cost-unit.ts";

/** What some sources may pay that are alike in it: of one kind, under a direction or none, within one ring-fence. */
export interface Fence {
  readonly kind: CostUnit["spend"];
  /**
   * Whether it keeps to capital costs: capital money pays a revenue cost only under a direction. Revenue money may pay a capital cost.
   */
  readonly capitalOnly: boolean;
  /** What the ring-fence names: a cost that bears any of these may be paid. Absent where there is none. */
  readonly names?: readonly string[];
}

/** The fences of sources, those that are alike as one; and for each source the place of its own among them. */
export function fencesOf(fundingSources: readonly FundingSource[]): {
  readonly fences: readonly Fence[];
  readonly bySource: readonly number[];
} {
  const fences: Fence[] = [];
  const positions = new Map<string, number>();
  const bySource = fundingSources.map((fundingSource) => {
    const fence = fenceOf(fundingSource);
    const key = JSON.stringify(fence);
    const position = positions.get(key) ?? fences.push(fence) - 1;
    positions.set(key, position);
    return position;
  });
  return { fences, bySource };
}

function fenceOf({ id, kind, under, pays }: FundingSource): Fence {
  const capitalOnly = kind === "capital" && under === undefined;
  if (pays === undefined) return { kind, capitalOnly };
  return { kind, capitalOnly, names: pays.share === undefined ? namesPaid(pays) : [shareName(id)] };
}

/** Every name that a ring-fence may name a cost by. A source's share of a cost is for it alone, unless it may fall to others. */
export function namesToPay(costUnit: CostUnit): readonly string[] {
  const { part } = costUnit;
  if (part?.source === undefined) return namesOfCost(costUnit);
  return part.otherwise === "gap" ? [shareName(part.source)] : [...namesOfCost(costUnit), shareName(part.source)];
}

const shareName = (source: string): string => `share ${source}`;
