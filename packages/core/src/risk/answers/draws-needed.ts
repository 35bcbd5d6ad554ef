import type { Pence } from "../../money/index.ts";
import type { Estimate } from "./spread.ts";

/**
 * About how many draws are needed for a figure's standard error to be no more than a sum, judged from draws that were made: four times as
 * many halve it.
 *
 * @param draws - how many draws the figure was found from
 * @param within - the sum, above nothing
 * @throws RangeError when the sum is not above nothing
 * @example drawsNeeded({ amount: pence(500000), standardError: pence(10000) }, 1000, pence(5000)) // => 4000
 */
export function drawsNeeded({ standardError }: Estimate, draws: number, within: Pence): number {
  if (!(within > 0)) throw new RangeError("A precision is a sum above nothing");
  const times = standardError / within;
  return Math.max(1, Math.ceil(draws * times * times));
}
