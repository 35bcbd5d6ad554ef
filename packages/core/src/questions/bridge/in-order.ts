import type { Worth } from "./worth.ts";

/**
 * What each change does on top of those before it, as papers do: the effects add up to the whole, and another order gives others.
 *
 * @example inOrder(2, (subset) => [0, 10, 20, 50][subset]) // => [10, 40]
 */
export function inOrder(count: number, worth: Worth): number[] {
  return Array.from({ length: count }, (_, position) => worth((2 << position) - 1) - worth((1 << position) - 1));
}
