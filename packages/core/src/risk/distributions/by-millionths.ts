import { MILLION } from "../../money/index.ts";

/**
 * A whole amount times so many millionths, rounded half away from zero.
 *
 * @example byMillionths(333, 1_500_000) // => 500
 */
export function byMillionths(drawnAmount: number, millionths: number): number {
  const exact = BigInt(drawnAmount) * BigInt(millionths);
  const size = exact < 0n ? -exact : exact;
  const rounded = Number((2n * size + BigInt(MILLION)) / BigInt(2 * MILLION));
  return exact < 0n ? 0 - rounded : rounded;
}
