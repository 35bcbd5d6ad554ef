import { byValue } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { costLeft } from "../rules/index.ts";
import { copyOf, type Placed, place } from "./flow.ts";
import type { Within } from "./funding.ts";

/**
 * The cost left to a payer when its turn comes, found by trying out how much it could pay if money were no matter. What it met on
 * the way says why there is no more: those costs are all paid, by payers who pay nothing else. The sum itself is read from the rule.
 *
 * @param payer - its place among the payers, above 0, which is income
 * @param cost - the year's cost net of income: what is within reach of a payer who reaches every cost, and so income too
 */
export function leftTo(
  payer: number,
  placed: Placed,
  mayPay: readonly (readonly number[])[],
  demand: readonly number[],
  cost: Pence,
): { readonly left: Pence; readonly within: Within } {
  const reach = place(copyOf(placed), mayPay, payer, Number.POSITIVE_INFINITY);
  const within: Within = {
    everything: demand.every((sum, n) => sum === 0 || reach.classes.has(n)),
    classes: [...reach.classes].filter((n) => demand[n]! > 0).sort((a, b) => a - b),
    sources: [...reach.payers].flatMap((one) => (one === 0 ? [] : [one - 1])).sort((a, b) => a - b),
  };
  const drawn = sumOf(within.sources.map((n) => sumOf(placed.paid[n + 1]!)));
  const inReach = within.everything ? cost : sumOf(within.classes.map((n) => demand[n]!));
  return { left: byValue(costLeft)({ cost: inReach, drawn }) as Pence, within };
}

const sumOf = (sums: readonly number[]): number => sums.reduce((sum, one) => sum + one, 0);
