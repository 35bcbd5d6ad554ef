import { firstUnpaid, type Placed, paidBy, payFromShare } from "./placed.ts";

/** Looks for costs that payers can pay, on one placing. It remembers what can never give way again. */
export interface Search {
  readonly placed: Placed;
  /** Each look has a number: marks with another one are of an earlier look. */
  look: number;
  /** By class: the look that met it, and the payer that would pay it. */
  readonly metClass: Int32Array;
  readonly payerOf: Int32Array;
  /** By payer: the look that met it, and the class that it would leave. */
  readonly metPayer: Int32Array;
  readonly leaves: Int32Array;
  /** By fence and by list: the look that went through it. */
  readonly throughFence: Int32Array;
  readonly throughList: Int32Array;
}

/** A mark that no look has: what carries it is wholly paid, by payers who may pay nothing else, and stays so. */
const CLOSED = -1;

export const searchOn = (placed: Placed): Search => ({
  placed,
  look: 0,
  metClass: new Int32Array(placed.unpaid.length),
  payerOf: new Int32Array(placed.unpaid.length),
  metPayer: new Int32Array(placed.fenceOf.length),
  leaves: new Int32Array(placed.fenceOf.length),
  throughFence: new Int32Array(placed.reach.fences.length),
  throughList: new Int32Array(placed.reach.lists.length),
});

/**
 * Places as much of a payer's money as costs can be found for, up to `greatest`. Payers placed before it are moved between costs that
 * they may pay to make room, and none of them pays a penny less for it. Each step takes the shortest chain of such moves, the first
 * in the order of payers and of the classes that they prefer: so the result is the same every time.
 *
 * @returns what was placed
 */
export function placeMoney(search: Search, payerIndex: number, greatest: number): number {
  let foundNumber = 0;
  while (foundNumber < greatest) {
    const free = lookFrom(search, payerIndex);
    if (free < 0) break;
    foundNumber += moveMoney(search, free, payerIndex, greatest - foundNumber);
  }
  return foundNumber;
}

/** Breadth first from a payer to a class with cost unpaid; −1 where there is none, and then all that was met is closed. */
function lookFrom(search: Search, payerIndex: number): number {
  const { placed, metPayer, leaves } = search;
  search.look += 1;
  const alreadyMet: number[] = [];
  const fences: number[] = [];
  let free = meetPayer(search, payerIndex, alreadyMet, fences);
  for (let next = 0; free < 0 && next < alreadyMet.length; next += 1) {
    const cost = alreadyMet[next]!;
    for (const { payer: otherValue } of placed.shares[cost]!) {
      if (otherValue === payerIndex || metPayer[otherValue] === search.look) continue;
      metPayer[otherValue] = search.look;
      leaves[otherValue] = cost;
      free = meetPayer(search, otherValue, alreadyMet, fences);
      if (free >= 0) break;
    }
  }
  if (free < 0) closeSearch(search, alreadyMet, fences);
  return free;
}

/** The class that a payer would pay, where one is unpaid; −1 where none is: then its classes are met, in the order it prefers. */
function meetPayer(search: Search, payerIndex: number, alreadyMet: number[], fences: number[]): number {
  const { placed, look, metClass, payerOf, throughFence, throughList } = search;
  const fenceIndex = placed.fenceOf[payerIndex]!;
  if (throughFence[fenceIndex] === look || throughFence[fenceIndex] === CLOSED) return -1;
  const free = firstUnpaid(placed, fenceIndex);
  if (free >= 0) {
    payerOf[free] = payerIndex;
    return free;
  }
  throughFence[fenceIndex] = look;
  fences.push(fenceIndex);
  const { first, afterwards } = placed.reach.fences[fenceIndex]!;
  for (const lists of [first, afterwards]) {
    const startIndex = alreadyMet.length;
    for (const listIndex of lists) {
      if (throughList[listIndex] === look || throughList[listIndex] === CLOSED) continue;
      throughList[listIndex] = look;
      for (const cost of placed.reach.lists[listIndex]!) {
        if (metClass[cost] === look || metClass[cost] === CLOSED) continue;
        metClass[cost] = look;
        payerOf[cost] = payerIndex;
        alreadyMet.push(cost);
      }
    }
    if (lists.length > 1) alreadyMet.push(...alreadyMet.splice(startIndex).sort((left, right) => left - right));
  }
  return -1;
}

function closeSearch(
  { placed, metClass, throughFence, throughList }: Search,
  alreadyMet: readonly number[],
  fences: readonly number[],
): void {
  for (const cost of alreadyMet) metClass[cost] = CLOSED;
  for (const fenceIndex of fences) {
    throughFence[fenceIndex] = CLOSED;
    const { first, afterwards } = placed.reach.fences[fenceIndex]!;
    for (const listIndex of [...first, ...afterwards]) throughList[listIndex] = CLOSED;
  }
}

/** Moves along a chain what all of it lets through, from its free end back to the payer. */
function moveMoney({ placed, payerOf, leaves }: Search, free: number, payerIndex: number, greatest: number): number {
  let amount = Math.min(greatest, placed.unpaid[free]!);
  for (let difference = payerOf[free]!; difference !== payerIndex; difference = payerOf[leaves[difference]!]!)
    amount = Math.min(amount, paidBy(placed, leaves[difference]!, difference));
  placed.unpaid[free]! -= amount;
  for (let cost = free, difference = payerOf[cost]!; ; cost = leaves[difference]!, difference = payerOf[cost]!) {
    payFromShare(placed, cost, difference, amount);
    if (difference === payerIndex) return amount;
    payFromShare(placed, leaves[difference]!, difference, -amount);
  }
}
