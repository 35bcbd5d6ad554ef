import type { Rounding } from "../formula.ts";

/** The largest whole number below which every whole number is held exactly. */
export const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * a ÷ b as a whole number. Exact while 2|a| + b stays within what a number holds exactly, which `bounds` proves beforehand:
 * below that, the quotient of two whole numbers cannot be rounded up to the next whole number.
 *
 * @param b - above zero
 * @example dividedBy(-5, 2, "half-up") // => -3
 * @example dividedBy(5, 2, "half-down") // => 2
 */
export function dividedBy(a: number, b: number, rounds: Rounding): number {
  const size = a < 0 ? -a : a;
  const whole = rounds === "half-up" ? Math.floor((2 * size + b) / (2 * b)) : Math.ceil((2 * size - b) / (2 * b));
  return a < 0 ? 0 - whole : whole + 0;
}

/** The same on BigInt, exact whatever the size. */
export function dividedByBig(a: bigint, b: bigint, rounds: Rounding): bigint {
  const size = a < 0n ? -a : a;
  const whole = rounds === "half-up" ? (2n * size + b) / (2n * b) : (2n * size + b - 1n) / (2n * b);
  return a < 0n ? -whole : whole;
}
