import { chance, shuffled } from "./chance.ts";
import { wholeParts } from "./whole-parts.ts";
import type { Worth } from "./worth.ts";

/** Effects estimated from some of the orders. */
export interface Sampled {
  readonly effects: readonly number[];
  /** How many orders were drawn, each with its reverse. */
  readonly orders: number;
  /** Two standard errors of the least certain effect, in pence, rounded up: about 19 times in 20 the exact effect is as near. */
  readonly error: number;
}

/**
 * The same effects from orders drawn by chance, each with its reverse: close, with the error stated. They still add up to the whole,
 * since those of every order do.
 *
 * @param pairs - how many orders are drawn beside their reverses, 2 or more
 * @throws RangeError when there are fewer
 * @example sampled(["a", "b"], (subset) => [0, 10, 20, 50][subset], 8, 1) // => { effects: [20, 30], orders: 16, error: 0 }
 */
export function sampled(recordIds: readonly string[], worth: Worth, pairs: number, seed: number): Sampled {
  if (!Number.isSafeInteger(pairs) || pairs < 2) throw new RangeError("an error can be told from two orders on");
  const by = chance(seed);
  const amounts = recordIds.map(() => 0n);
  const squares = recordIds.map(() => 0n);
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = shuffled(recordIds.length, by);
    const both = recordIds.map(() => 0n);
    for (const way of [order, [...order].reverse()]) {
      let subset = 0;
      for (const changeIndex of way) {
        const amountBefore = worth(subset);
        subset |= 1 << changeIndex;
        both[changeIndex]! += BigInt(worth(subset) - amountBefore);
      }
    }
    both.forEach((amount, changeIndex) => {
      amounts[changeIndex]! += amount;
      squares[changeIndex]! += amount * amount;
    });
  }
  const orders = 2 * pairs;
  const error = Math.max(
    0,
    ...amounts.map((amount, changeIndex) => spreadOfSample(amount, squares[changeIndex]!, pairs)),
  );
  return { effects: wholeParts(amounts, BigInt(orders), recordIds), orders, error };
}

/** Two standard errors of the mean of pairs, each pair the mean of its two orders. */
function spreadOfSample(amount: bigint, squares: bigint, pairs: number): number {
  const count = BigInt(pairs);
  const variance = Number(count * squares - amount * amount) / (pairs * (pairs - 1)) / pairs;
  return Math.ceil(Math.sqrt(Math.max(0, variance)));
}
