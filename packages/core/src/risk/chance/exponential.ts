import { LN_2_HIGH, LN_2_LOW } from "./logarithm.ts";

const TERMS = 14;
const GREATEST = 700;

/**
 * E to the power of a number from -700 to 700, from + - × ÷ alone, so that it is the same on every machine. Within two units in the
 * last place.
 *
 * @throws RangeError when the number is outside that
 * @example exponential(0) // => 1
 */
export function exponential(givenNumber: number): number {
  if (!(givenNumber >= -GREATEST && givenNumber <= GREATEST))
    throw new RangeError(`e to the power of ${givenNumber} is not worked out.`);
  const power = Math.floor(givenNumber / (LN_2_HIGH + LN_2_LOW) + 0.5);
  const high = givenNumber - power * LN_2_HIGH;
  const low = power * LN_2_LOW;
  const remaining = high - low;
  // what is lost of `remaining` in its last bits counts, as the whole is multiplied by it
  const lost = high - remaining - low;
  let series = 1;
  for (let term = TERMS; term >= 2; term -= 1) series = 1 + (series * remaining) / term;
  return scaled(1 + (remaining * series + lost), power);
}

function scaled(givenNumber: number, power: number): number {
  let result = givenNumber;
  for (let step = 0; step < power; step += 1) result *= 2;
  for (let step = 0; step > power; step -= 1) result /= 2;
  return result;
}
