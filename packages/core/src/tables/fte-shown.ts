import { inWholeSteps } from "../formula/index.ts";
import { grouped } from "../words/index.ts";

/**
 * FTE in ten-thousandths as hundredths, rounded half up: as tables show it.
 *
 * @example fteInSteps(4324) // => 43
 */
export const fteInSteps = (fte: number): number => inWholeSteps(fte, 100);

/**
 * Hundredths of FTE as text.
 *
 * @example fteAsText(1250) // => "12.50"
 */
export function fteAsText(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, "0");
  return `${count < 0 ? "-" : ""}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}
