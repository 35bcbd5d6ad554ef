import { byValue } from "../formula/index.ts";
import { ON_COSTS } from "../plan/index.ts";
import { agencyShare, sharedEmployed, vacancyFactor } from "../rules/index.ts";
import { eachAsItself, isFactoredBasis, type OnCostSums } from "./on-costs.ts";
import type { Priced, PriceRows, SharedRows } from "./price-rows.ts";

const employed = byValue(sharedEmployed);
const charged = byValue(agencyShare);
const comesOff = byValue(vacancyFactor);

/** The prices of person-months of which a share is agency: what is left of the employee's, and the agency's. */
export function sharedPrices(
  shared: PriceRows["shared"],
  sums: readonly OnCostSums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): readonly [Priced, Priced] {
  return [keptOf(shared.employed, sums, sets, vacancyPercent), chargesOf(shared.agency, sets)];
}

function keptOf(
  { set, price, share }: SharedRows,
  sums: readonly OnCostSums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): Priced {
  const keptPriced = columns(set.length);
  for (let rowIndex = 0; rowIndex < set.length; rowIndex += 1) {
    const wholePriced = sets[set.values[rowIndex]!]!;
    const costIndex = wholePriced.as[price.values[rowIndex]!]!;
    let amountBefore = 0;
    let remaining = 0;
    const parts = [keptPriced.gross, ...keptPriced.onCosts];
    [wholePriced.gross, ...wholePriced.onCosts].forEach((costs, partIndex) => {
      const cost = costs[costIndex]!;
      const part = employed({ before: amountBefore, cost, share: share.values[rowIndex]! });
      parts[partIndex]![rowIndex] = part;
      amountBefore += cost;
      remaining += part;
    });
    const factored = isFactoredBasis(sums[set.values[rowIndex]!]!.basis[costIndex]!);
    keptPriced.vacancy[rowIndex] = factored ? comesOff({ vacancyPercent, employedCost: remaining }) : 0;
  }
  return keptPriced;
}

function chargesOf({ set, price, share }: SharedRows, sets: readonly Priced[]): Priced {
  const charges = columns(set.length);
  for (let rowIndex = 0; rowIndex < set.length; rowIndex += 1) {
    const { as, gross } = sets[set.values[rowIndex]!]!;
    const charge = gross[as[price.values[rowIndex]!]!]!;
    charges.gross[rowIndex] = charged({ charge, share: share.values[rowIndex]! });
  }
  return charges;
}

const columns = (rowCount: number): Priced => ({
  as: eachAsItself(rowCount),
  gross: new Float64Array(rowCount),
  onCosts: ON_COSTS.map(() => new Float64Array(rowCount)),
  vacancy: new Float64Array(rowCount),
});
