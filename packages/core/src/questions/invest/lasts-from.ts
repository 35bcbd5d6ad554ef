/**
 * The first place of some sums from which on none is below nothing; nothing where the last is.
 *
 * @example lastsFrom([-3, 1, -2, 0, 4]) // => 3
 */
export function lastsFrom(sums: readonly number[]): number | undefined {
  const lastBelow = sums.findLastIndex((sum) => sum < 0);
  return lastBelow === sums.length - 1 ? undefined : lastBelow + 1;
}
