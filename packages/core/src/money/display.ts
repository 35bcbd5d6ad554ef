import { grouped, withoutEndZeros } from "../words/index.ts";
import type { Pence } from "./pence.ts";

/**
 * Pounds as papers print them, pence only where there are some.
 *
 * @example asPounds(pence(148254545)) // => "£1,482,545.45"
 * @example asPounds(pence(-35900000)) // => "-£359,000"
 */
export function asPounds(amount: Pence): string {
  const size = Math.abs(amount);
  const odd = size % 100;
  const whole = grouped((size - odd) / 100);
  return `${amount < 0 ? "-" : ""}£${whole}${odd === 0 ? "" : `.${String(odd).padStart(2, "0")}`}`;
}

/**
 * A rate in millionths as a percentage, with no more decimals than it has.
 *
 * @example asPercent(138000) // => "13.8%"
 */
export function asPercent(millionths: number): string {
  const size = Math.abs(millionths);
  const decimals = withoutEndZeros(String(size % 10_000).padStart(4, "0"));
  const wholePercent = (size - (size % 10_000)) / 10_000;
  return `${millionths < 0 ? "-" : ""}${wholePercent}${decimals === "" ? "" : `.${decimals}`}%`;
}

/**
 * FTE in ten-thousandths as a number, with no more decimals than it has.
 *
 * @example asFte(4324) // => "0.4324"
 */
export function asFte(tenThousandths: number): string {
  const decimals = withoutEndZeros(String(tenThousandths % 10_000).padStart(4, "0"));
  const whole = grouped((tenThousandths - (tenThousandths % 10_000)) / 10_000);
  return `${whole}${decimals === "" ? "" : `.${decimals}`}`;
}
