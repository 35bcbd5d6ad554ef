import type { Reach } from "./reach.ts";

/** What a payer pays of one class of costs. */
export interface Share {
  readonly payer: number;
  amount: number;
}

/** Money placed on classes of costs. Changed in place, by `pay` alone. */
export interface Placed {
  readonly reach: Reach;
  /** By payer: the place of its fence in the reach. */
  readonly fenceOf: readonly number[];
  /** By class: what is still unpaid. It never grows. */
  readonly unpaid: number[];
  /** By class: who pays something of it, in the order of payers. */
  readonly shares: Share[][];
  /** By list of the reach: how many of its first classes are known to be paid. */
  readonly paidUpTo: Int32Array;
}

/** Nothing placed yet against each class's cost. */
export const nothingPlaced = (reach: Reach, fenceOf: readonly number[], cost: readonly number[]): Placed => ({
  reach,
  fenceOf,
  unpaid: [...cost],
  shares: cost.map(() => []),
  paidUpTo: new Int32Array(reach.lists.length),
});

/** What a payer pays of a class. */
export function paidBy({ shares }: Placed, cost: number, payer: number): number {
  const of = shares[cost]!;
  const share = of[placeOf(of, payer)];
  return share?.payer === payer ? share.amount : 0;
}

/** Has a payer pay so much more of a class, or less; what is unpaid is for the caller to change. */
export function pay({ shares }: Placed, cost: number, payer: number, more: number): void {
  const of = shares[cost]!;
  const place = placeOf(of, payer);
  const share = of[place];
  if (share?.payer !== payer) of.splice(place, 0, { payer, amount: more });
  else {
    share.amount += more;
    if (share.amount === 0) of.splice(place, 1);
  }
}

/** Where a payer stands in a class's shares, or would. */
function placeOf(shares: readonly Share[], payer: number): number {
  let [from, until] = [0, shares.length];
  if (until > 0 && shares[until - 1]!.payer < payer) return until; // as nearly always: payers come in their order
  while (from < until) {
    const middle = (from + until) >> 1;
    if (shares[middle]!.payer < payer) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** The first class, in the order that a fence prefers, that is not wholly paid; −1 where there is none. */
export function firstUnpaid(placed: Placed, fence: number): number {
  const { first, afterwards } = placed.reach.fences[fence]!;
  const found = firstOf(placed, first);
  return found < 0 ? firstOf(placed, afterwards) : found;
}

function firstOf({ reach, unpaid, paidUpTo }: Placed, lists: readonly number[]): number {
  let least = -1;
  for (const list of lists) {
    const classes = reach.lists[list]!;
    let place = paidUpTo[list]!;
    while (place < classes.length && unpaid[classes[place]!] === 0) place += 1;
    paidUpTo[list] = place;
    const found = classes[place];
    if (found !== undefined && (least < 0 || found < least)) least = found;
  }
  return least;
}
