/**
 * The mean of some numbers, added up in their order; of none it is no number.
 *
 * @example meanOf([1, 2, 6]) // => 3
 */
export function meanOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let place = 0; place < values.length; place += 1) total += values[place]!;
  return total / values.length;
}
