import { wholeParts } from "./whole-parts.ts";
import { everyone, type Worth } from "./worth.ts";

/** From this many changes on, orders are sampled: 2^8 forecasts are still few. */
export const MOST_EXACT = 8;

/**
 * What each change does on average over every order in which they could be made (Shapley, A value for n-person games, 1953): no order
 * is favoured, and the effects add up to the whole. Worked exactly from the worth of every subset, of which there are 2^n.
 *
 * @param recordIds - one a change: odd pennies go by the largest remainder, ties by the id
 * @throws RangeError above 8 changes
 * @example shapley(["a", "b"], (subset) => [0, 10, 20, 50][subset]) // => [20, 30]
 */
export function shapley(recordIds: readonly string[], worth: Worth): number[] {
  const count = recordIds.length;
  if (count > MOST_EXACT) throw new RangeError(`an exact bridge is of at most ${MOST_EXACT} changes`);
  const total = everyone(count);
  const amounts = recordIds.map(() => 0n);
  for (let subset = 0; subset <= total; subset += 1) {
    const size = sizeOf(subset);
    const before = BigInt(worth(subset));
    for (let changeIndex = 0; changeIndex < count; changeIndex += 1) {
      if (subset & (1 << changeIndex)) continue;
      // Orders in which exactly this subset comes before the change.
      const orders = factorial(size) * factorial(count - size - 1);
      amounts[changeIndex]! += orders * (BigInt(worth(subset | (1 << changeIndex))) - before);
    }
  }
  return wholeParts(amounts, factorial(count), recordIds);
}

function sizeOf(subset: number): number {
  let size = 0;
  for (let remaining = subset; remaining > 0; remaining &= remaining - 1) size += 1;
  return size;
}

const factorial = (index: number): bigint => (index < 2 ? 1n : BigInt(index) * factorial(index - 1));
