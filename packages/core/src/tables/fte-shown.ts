import { byValue, input, line, share } from "../formula/index.ts";
import { grouped } from "../words/index.ts";

const hundredths = byValue(
  line("fte-shown", { says: "{fte} to two decimals", is: share(input("fte"), 100, "half-up") }),
);

/**
 * FTE in ten-thousandths as hundredths, rounded half up: as tables show it.
 *
 * @example fteInSteps(4324) // => 43
 */
export const fteInSteps = (fte: number): number => hundredths({ fte });

/**
 * Hundredths of FTE as text.
 *
 * @example fteAsText(1250) // => "12.50"
 */
export function fteAsText(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, "0");
  return `${count < 0 ? "-" : ""}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
