import { firstPlace } from "../order/index.ts";
import type { Reach } from "./reach.ts";

/** What a payer pays of one class of costs. */
export interface ClassShare {
  readonly payer: number;
  amount: number;
}

/** Money placed on classes of costs. Changed in place, by `payFromShare` alone. */
export interface Placed {
  readonly reach: Reach;
  /** By payer: the place of its fence in the reach. */
  readonly fenceOf: readonly number[];
  /** By class: what is still unpaid. It never grows. */
  readonly unpaid: number[];
  /** By class: who pays something of it, in the order of payers. */
  readonly shares: ClassShare[][];
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
export function paidBy({ shares }: Placed, cost: number, payerIndex: number): number {
  const classShares = shares[cost]!;
  const share = classShares[shareOfPayer(classShares, payerIndex)];
  return share?.payer === payerIndex ? share.amount : 0;
}

/** Has a payer pay so much more of a class, or less; what is unpaid is for the caller to change. */
export function payFromShare({ shares }: Placed, cost: number, payerIndex: number, more: number): void {
  const classShares = shares[cost]!;
  const position = shareOfPayer(classShares, payerIndex);
  const share = classShares[position];
  if (share?.payer !== payerIndex) classShares.splice(position, 0, { payer: payerIndex, amount: more });
  else {
    share.amount += more;
    if (share.amount === 0) classShares.splice(position, 1);
  }
}

/** Where a payer stands in a class's shares, or would. */
function shareOfPayer(shares: readonly ClassShare[], payerIndex: number): number {
  const { length } = shares;
  if (length > 0 && shares[length - 1]!.payer < payerIndex) return length; // as nearly always: payers come in their order
  return firstPlace(shares, ({ payer }) => payer >= payerIndex);
}

/** The first class, in the order that a fence prefers, that is not wholly paid; −1 where there is none. */
export function firstUnpaid(placed: Placed, fenceIndex: number): number {
  const { first, afterwards } = placed.reach.fences[fenceIndex]!;
  const foundNumber = firstOf(placed, first);
  return foundNumber < 0 ? firstOf(placed, afterwards) : foundNumber;
}

function firstOf({ reach, unpaid, paidUpTo }: Placed, lists: readonly number[]): number {
  let smallest = -1;
  for (const listIndex of lists) {
    const classes = reach.lists[listIndex]!;
    let classIndex = paidUpTo[listIndex]!;
    while (classIndex < classes.length && unpaid[classes[classIndex]!] === 0) classIndex += 1;
    paidUpTo[listIndex] = classIndex;
    const foundNumber = classes[classIndex];
    if (foundNumber !== undefined && (smallest < 0 || foundNumber < smallest)) smallest = foundNumber;
  }
  return smallest;
}
