import { wholeParts } from "./whole-parts.ts";
import { everyone, type Worth } from "./worth.ts";

/** From this many changes on, orders are sampled: 2^8 forecasts are still few. */
export const MOST_EXACT = 8;

/**
 * What each change does on average over every order in which they could be made (Shapley, A value for n-person games, 1953): no order
 * is favoured, and the effects add up to the whole. Worked exactly from the worth of every subset, of which there are 2^n.
 *
 * @param ids - one a change: odd pennies go by the largest remainder, ties by the id
 * @throws RangeError above 8 changes
 * @example shapley(["a", "b"], (subset) => [0, 10, 20, 50][subset]) // => [20, 30]
 */
export function shapley(ids: readonly string[], worth: Worth): number[] {
  const count = ids.length;
  if (count > MOST_EXACT) throw new RangeError(`an exact bridge is of at most ${MOST_EXACT} changes`);
  const all = everyone(count);
  const sums = ids.map(() => 0n);
  for (let subset = 0; subset <= all; subset += 1) {
    const size = sizeOf(subset);
    const before = BigInt(worth(subset));
    for (let one = 0; one < count; one += 1) {
      if (subset & (1 << one)) continue;
      // Orders in which exactly this subset comes before the change.
      const orders = factorial(size) * factorial(count - size - 1);
      sums[one]! += orders * (BigInt(worth(subset | (1 << one))) - before);
    }
  }
  return wholeParts(sums, factorial(count), ids);
}

function sizeOf(subset: number): number {
  let size = 0;
  for (let left = subset; left > 0; left &= left - 1) size += 1;
  return size;
}

const factorial = (n: number): bigint => (n < 2 ? 1n : BigInt(n) * factorial(n - 1));
