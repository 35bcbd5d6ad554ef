import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { openOfLimit, openOfSource, openWithin } from "../rules/index.ts";
import type { Payer } from "./ground.ts";

/** What a source has when a year opens. */
interface Opened {
  readonly carriedIn: Pence;
  readonly available: Pence;
  readonly limit: Pence | undefined;
}

/** What has been taken of each source's money in a year, by itself and by those within it. */
export interface Purses {
  /** What may still be drawn of a source: no more than of those that it is within. */
  readonly openTo: (payer: Payer) => Pence;
  /** The same of those that it is within, alone. */
  readonly openInPools: (payer: Payer) => Pence;
  /** What a source draws comes off its own money, and off that of those that it is within. */
  readonly take: (payer: Payer, amount: Pence) => void;
  readonly taken: (payer: Payer) => Pence;
}

/** The purses of a year, before anything is drawn. */
export function pursesOf(payers: readonly Payer[], opened: readonly Opened[]): Purses {
  const positions = new Map(payers.map(({ source }, payerIndex) => [source.id, payerIndex]));
  const takenAmounts = payers.map(() => 0);
  const ownOpen = (id: string): Pence => {
    const payerIndex = positions.get(id)!;
    return openOf(opened[payerIndex]!, takenAmounts[payerIndex]!);
  };
  const openInPools = ({ pools }: Payer): Pence =>
    pools.map(ownOpen).reduceRight((pool, own) => byValue(openWithin)({ own, pool }) as Pence);
  return {
    openTo: (payer) => {
      const own = ownOpen(payer.source.id);
      return payer.pools.length === 0 ? own : (byValue(openWithin)({ own, pool: openInPools(payer) }) as Pence);
    },
    openInPools,
    take: ({ source, pools }, amount) => {
      for (const id of [source.id, ...pools]) takenAmounts[positions.get(id)!]! += amount;
    },
    taken: ({ source }) => takenAmounts[positions.get(source.id)!] as Pence,
  };
}

/** What may still be drawn of a source's own, after so much. */
function openOf({ carriedIn, available, limit }: Opened, drawn: number): Pence {
  const money = { carriedIn, available, drawn };
  return (limit === undefined ? byValue(openOfSource)(money) : byValue(openOfLimit)({ ...money, limit })) as Pence;
}
