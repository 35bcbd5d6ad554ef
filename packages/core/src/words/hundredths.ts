import { grouped } from "./counted.ts";
import { withoutEndZeros } from "./end-zeros.ts";

/**
 * A number held in hundredths, as people write it: with commas, and no more decimals than it has.
 *
 * @example inHundredths(123450) // => "1,234.5"
 */
export function inHundredths(hundredths: number): string {
  const decimals = withoutEndZeros(String(hundredths % 100).padStart(2, "0"));
  const whole = grouped((hundredths - (hundredths % 100)) / 100);
  return decimals === "" ? whole : `${whole}.${decimals}`;
}
