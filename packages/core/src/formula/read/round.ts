import type { Rounding } from "../formula.ts";

/** The largest whole number below which every whole number is held exactly. */
export const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * a ÷ b as a whole number. Exact while 2|a| + b stays within what a number holds exactly, which `bounds` proves beforehand:
 * below that, the quotient of two whole numbers cannot be rounded up to the next whole number.
 *
 * @param second - above zero
 * @example dividedBy(-5, 2, "half-up") // => -3
 * @example dividedBy(5, 2, "half-down") // => 2
 */
export function dividedBy(first: number, second: number, rounds: Rounding): number {
  const size = first < 0 ? -first : first;
  const wholePart =
    rounds === "half-up"
      ? Math.floor((2 * size + second) / (2 * second))
      : Math.ceil((2 * size - second) / (2 * second));
  return first < 0 ? 0 - wholePart : wholePart + 0;
}

/** The same on BigInt, exact whatever the size. */
export function dividedByBig(first: bigint, second: bigint, rounds: Rounding): bigint {
  const size = first < 0n ? -first : first;
  const whole = rounds === "half-up" ? (2n * size + second) / (2n * second) : (2n * size + second - 1n) / (2n * second);
  return first < 0n ? -whole : whole;
}

/**
 * A number in whole steps, a half away from zero: as an output shows it, for which no rule is explained.
 *
 * @example inWholeSteps(148_254_545, 100_000) // => 1483
 */
export const inWholeSteps = (value: number, step: number): number =>
  2 * Math.abs(value) + step <= EXACT
    ? dividedBy(value, step, "half-up")
    : Number(dividedByBig(BigInt(value), BigInt(step), "half-up"));

/**
 * A number to the nearest step.
 *
 * @example toNearest(62_796_453, 100_000) // => 62800000
 */
export const toNearest = (value: number, step: number): number => inWholeSteps(value, step) * step;
