import { byValue } from "../formula/index.ts";
import { ON_COSTS } from "../plan/index.ts";
import { agencyShare, sharedEmployed, vacancyFactor } from "../rules/index.ts";
import { eachAsItself, isFactoredBasis, type Sums } from "./on-costs.ts";
import type { Priced, PriceRows, SharedRows } from "./price-rows.ts";

const employed = byValue(sharedEmployed);
const charged = byValue(agencyShare);
const comesOff = byValue(vacancyFactor);

/** The prices of person-months of which a share is agency: what is left of the employee's, and the agency's. */
export function sharedPrices(
  shared: PriceRows["shared"],
  sums: readonly Sums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): readonly [Priced, Priced] {
  return [keptOf(shared.employed, sums, sets, vacancyPercent), chargesOf(shared.agency, sets)];
}

function keptOf(
  { set, price, share }: SharedRows,
  sums: readonly Sums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): Priced {
  const kept = columns(set.length);
  for (let row = 0; row < set.length; row += 1) {
    const whole = sets[set.values[row]!]!;
    const at = whole.as[price.values[row]!]!;
    let before = 0;
    let left = 0;
    const parts = [kept.gross, ...kept.onCosts];
    [whole.gross, ...whole.onCosts].forEach((costs, n) => {
      const cost = costs[at]!;
      const part = employed({ before, cost, share: share.values[row]! });
      parts[n]![row] = part;
      before += cost;
      left += part;
    });
    const factored = isFactoredBasis(sums[set.values[row]!]!.basis[at]!);
    kept.vacancy[row] = factored ? comesOff({ vacancyPercent, employedCost: left }) : 0;
  }
  return kept;
}

function chargesOf({ set, price, share }: SharedRows, sets: readonly Priced[]): Priced {
  const charges = columns(set.length);
  for (let row = 0; row < set.length; row += 1) {
    const { as, gross } = sets[set.values[row]!]!;
    const charge = gross[as[price.values[row]!]!]!;
    charges.gross[row] = charged({ charge, share: share.values[row]! });
  }
  return charges;
}

const columns = (rows: number): Priced => ({
  as: eachAsItself(rows),
  gross: new Float64Array(rows),
  onCosts: ON_COSTS.map(() => new Float64Array(rows)),
  vacancy: new Float64Array(rows),
});
