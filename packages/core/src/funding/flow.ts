import { firstUnpaid, type Placed, paidBy, pay } from "./placed.ts";

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
 * Places as much of a payer's money as costs can be found for, up to `most`. Payers placed before it are moved between costs that
 * they may pay to make room, and none of them pays a penny less for it. Each step takes the shortest chain of such moves, the first
 * in the order of payers and of the classes that they prefer: so the result is the same every time.
 *
 * @returns what was placed
 */
export function place(search: Search, payer: number, most: number): number {
  let found = 0;
  while (found < most) {
    const free = lookFrom(search, payer);
    if (free < 0) break;
    found += move(search, free, payer, most - found);
  }
  return found;
}

/** Breadth first from a payer to a class with cost unpaid; −1 where there is none, and then all that was met is closed. */
function lookFrom(search: Search, payer: number): number {
  const { placed, metPayer, leaves } = search;
  search.look += 1;
  const met: number[] = [];
  const fences: number[] = [];
  let free = meet(search, payer, met, fences);
  for (let next = 0; free < 0 && next < met.length; next += 1) {
    const cost = met[next]!;
    for (const { payer: other } of placed.shares[cost]!) {
      if (other === payer || metPayer[other] === search.look) continue;
      metPayer[other] = search.look;
      leaves[other] = cost;
      free = meet(search, other, met, fences);
      if (free >= 0) break;
    }
  }
  if (free < 0) close(search, met, fences);
  return free;
}

/** The class that a payer would pay, where one is unpaid; −1 where none is: then its classes are met, in the order it prefers. */
function meet(search: Search, payer: number, met: number[], fences: number[]): number {
  const { placed, look, metClass, payerOf, throughFence, throughList } = search;
  const fence = placed.fenceOf[payer]!;
  if (throughFence[fence] === look || throughFence[fence] === CLOSED) return -1;
  const free = firstUnpaid(placed, fence);
  if (free >= 0) {
    payerOf[free] = payer;
    return free;
  }
  throughFence[fence] = look;
  fences.push(fence);
  const { first, afterwards } = placed.reach.fences[fence]!;
  for (const lists of [first, afterwards]) {
    const start = met.length;
    for (const list of lists) {
      if (throughList[list] === look || throughList[list] === CLOSED) continue;
      throughList[list] = look;
      for (const cost of placed.reach.lists[list]!) {
        if (metClass[cost] === look || metClass[cost] === CLOSED) continue;
        metClass[cost] = look;
        payerOf[cost] = payer;
        met.push(cost);
      }
    }
    if (lists.length > 1) met.push(...met.splice(start).sort((a, b) => a - b));
  }
  return -1;
}

function close(
  { placed, metClass, throughFence, throughList }: Search,
  met: readonly number[],
  fences: readonly number[],
): void {
  for (const cost of met) metClass[cost] = CLOSED;
  for (const fence of fences) {
    throughFence[fence] = CLOSED;
    const { first, afterwards } = placed.reach.fences[fence]!;
    for (const list of [...first, ...afterwards]) throughList[list] = CLOSED;
  }
}

/** Moves along a chain what all of it lets through, from its free end back to the payer. */
function move({ placed, payerOf, leaves }: Search, free: number, payer: number, most: number): number {
  let amount = Math.min(most, placed.unpaid[free]!);
  for (let by = payerOf[free]!; by !== payer; by = payerOf[leaves[by]!]!)
    amount = Math.min(amount, paidBy(placed, leaves[by]!, by));
  placed.unpaid[free]! -= amount;
  for (let cost = free, by = payerOf[cost]!; ; cost = leaves[by]!, by = payerOf[cost]!) {
    pay(placed, cost, by, amount);
    if (by === payer) return amount;
    pay(placed, leaves[by]!, by, -amount);
  }
}
