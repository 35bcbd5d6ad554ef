/** Ln 2 in two parts, of which a whole number below 2,048 times the first is exact. */
export const LN_2_HIGH = 0.6931471803691238;
export const LN_2_LOW = 1.9082149292705877e-10;

const ROOT_OF_HALF = Math.SQRT1_2;
const TERMS = 13;

/**
 * The natural logarithm of a number above 0, from + - × ÷ alone, so that it is the same on every machine. `Math.log` may differ in its
 * last bit from one engine to another. Within two units in the last place.
 *
 * @throws RangeError when the number is not above 0 and finite
 * @example naturalLog(1) // => 0
 */
export function naturalLog(givenNumber: number): number {
  if (!(givenNumber > 0) || givenNumber === Number.POSITIVE_INFINITY)
    throw new RangeError(`${givenNumber} has no logarithm.`);
  let power = 0;
  let fraction = givenNumber;
  for (; fraction >= 2 * ROOT_OF_HALF; fraction /= 2) power += 1;
  for (; fraction < ROOT_OF_HALF; fraction *= 2) power -= 1;
  // ln m = 2 artanh s with s = (m - 1) / (m + 1); what is taken off m - 1 is small, so that little is lost
  const over = fraction - 1;
  const ratio = over / (fraction + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let term = TERMS; term >= 1; term -= 1) series = square * (series + 2 / (2 * term + 1));
  const halfSquare = 0.5 * over * over;
  return power * LN_2_HIGH - (halfSquare - (ratio * (halfSquare + series) + power * LN_2_LOW) - over);
}
