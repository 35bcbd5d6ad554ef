import { inPounds, type Pence } from "../../money/index.ts";
import { grouped } from "../../words/index.ts";

/**
 * Pounds with both digits of the pence, as a proof gives them.
 *
 * @example toPenny(35900000) // => "£359,000.00"
 */
export function toPenny(amount: Pence): string {
  const [pounds, pence] = inPounds(Math.abs(amount) as Pence).split(".");
  return `${amount < 0 ? "-" : ""}£${grouped(pounds!)}.${pence}`;
}
