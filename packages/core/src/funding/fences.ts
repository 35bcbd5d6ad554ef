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
  /** What the ring-fences of larger sources name: a cost must bear one of each list, too. */
  readonly within?: readonly (readonly string[])[];
  /** What parts of it pay: it may not itself. Of a part without a ring-fence, everything. */
  readonly except?: readonly string[] | "everything";
}

/** The fences of sources, those that are alike as one; and for each source the place of its own among them. */
export function fencesOf(
  fundingSources: readonly FundingSource[],
  pools: ReadonlyMap<string, readonly FundingSource[]>,
): {
  readonly fences: readonly Fence[];
  readonly bySource: readonly number[];
} {
  const fences: Fence[] = [];
  const positions = new Map<string, number>();
  const except = namesOfParts(fundingSources, pools);
  const bySource = fundingSources.map((fundingSource) => {
    const { id, pays } = fundingSource;
    // A share is of the costs that it names itself, whatever larger source it is within and what is within it.
    const hasShare = pays?.share !== undefined;
    const larger = hasShare ? [] : (pools.get(id) ?? []).flatMap((pool) => fencedNames(pool));
    const exceptNames = hasShare ? undefined : except.get(id);
    const fence = {
      ...fenceOf(fundingSource),
      ...(larger.length > 0 && { within: larger }),
      ...(exceptNames !== undefined && { except: exceptNames }),
    };
    const key = JSON.stringify(fence);
    const position = positions.get(key) ?? fences.push(fence) - 1;
    positions.set(key, position);
    return position;
  });
  return { fences, bySource };
}

/** What a larger source is ring-fenced to, if it is. */
const fencedNames = ({ pays }: FundingSource): readonly (readonly string[])[] =>
  pays === undefined || pays.share !== undefined ? [] : [namesPaid(pays)];

/** What the parts of each larger source pay, by its id. */
function namesOfParts(
  fundingSources: readonly FundingSource[],
  pools: ReadonlyMap<string, readonly FundingSource[]>,
): ReadonlyMap<string, readonly string[] | "everything"> {
  const except = new Map<string, Set<string> | "everything">();
  for (const fundingSource of fundingSources) {
    const { names } = fenceOf(fundingSource);
    for (const { id } of pools.get(fundingSource.id) ?? []) {
      const known = except.get(id) ?? new Set();
      if (names === undefined || known === "everything") except.set(id, "everything");
      else {
        for (const name of names) known.add(name);
        except.set(id, known);
      }
    }
  }
  return new Map([...except].map(([id, names]) => [id, names === "everything" ? names : [...names].sort()]));
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
