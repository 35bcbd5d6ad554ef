import { exactly } from "../../../formula/index.ts";
import type { Millionths } from "../../../money/index.ts";
import { percentOf } from "../../../rules/index.ts";
import type { DemandKind, Flow } from "./demand.ts";

/** Who comes, as one number that is shared over kinds. */
export interface Entrants {
  readonly id: string;
  readonly number: Flow;
  /** All of it together. */
  readonly shares: readonly EntrantsShare[];
}

/** Which share of them comes into a kind. */
export interface EntrantsShare {
  readonly kind: string;
  readonly share: Millionths;
}

const partOf = exactly(percentOf);

/**
 * Kinds with those who come into them: each number is shared to the hundredth, every run of shares from the first as the exact part, rounded, so that the parts
 * add up to it.
 */
export const withEntrants = (kinds: readonly DemandKind[], entrants: readonly Entrants[]): readonly DemandKind[] =>
  entrants.length === 0 ? kinds : kinds.map((kind) => entrants.reduce(sharedInto, kind));

function sharedInto(kind: DemandKind, { number, shares }: Entrants): DemandKind {
  const place = shares.findIndex((share) => share.kind === kind.id);
  if (place < 0) return kind;
  const upTo = (end: number): number => shares.slice(0, end).reduce((total, { share }) => total + share, 0);
  const [before, seen] = [upTo(place), upTo(place + 1)];
  const part = (whole: number): number => shareUpTo(whole, seen as Millionths) - shareUpTo(whole, before as Millionths);
  return {
    ...kind,
    in: {
      perMonth: part(number.perMonth),
      dated: number.dated.map((dated) => ({ ...dated, number: part(dated.number) })),
    },
  };
}

const shareUpTo = (whole: number, share: Millionths): number =>
  Number(partOf({ percent: BigInt(share), before: 0n, seen: BigInt(whole) }));
