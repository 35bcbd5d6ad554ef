declare const unit: unique symbol;

/** Whole pence, the only form in which the engine holds money. May be negative. */
export type Pence = number & { readonly [unit]: "pence" };

/** Whole ten-thousandths of a full-time post: 10,000 is FTE 1. */
export type Fte = number & { readonly [unit]: "ten-thousandths of a full-time post" };

/** Whole millionths: 150,000 is 15%. */
export type Millionths = number & { readonly [unit]: "millionths" };

/** FTE 1, in ten-thousandths. */
export const FULL_TIME = 10_000;

/** The whole, in millionths: a rate of 100%. */
export const MILLION = 1_000_000;

/**
 * A whole number of pence, checked.
 *
 * @throws RangeError when the number is not whole or is past what a number holds exactly: a programmer's mistake
 * @example pence(1250) // => 1250
 */
export function pence(amount: number): Pence {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`${amount} is not a whole number of pence that can be held exactly`);
  return (amount === 0 ? 0 : amount) as Pence; // never minus zero
}

/**
 * Pence as a decimal text of pounds, exact, as machines read it.
 *
 * @example inPounds(pence(-50)) // => "-0.50"
 */
export function inPounds(amount: Pence): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
