import { byColumn, byValue, CHUNK } from "../formula/index.ts";
import { ON_COSTS } from "../plan/index.ts";
import { agencyShare, sharedEmployed, vacancyFactor } from "../rules/index.ts";
import { eachAsItself, isFactoredBasis, type OnCostSums } from "./on-costs.ts";
import type { Priced, PriceRows, SharedRows } from "./price-rows.ts";

const employed = byColumn([sharedEmployed]);
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

/** What is left of each part of what an employee costs, a chunk of rows at a time and in it part after part. */
function keptOf(
  { set, price, share }: SharedRows,
  sums: readonly OnCostSums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): Priced {
  const keptPriced = columns(set.length);
  const keptParts = partsOf(keptPriced);
  const setParts = sets.map(partsOf);
  const [cost, before] = [new Float64Array(CHUNK), new Float64Array(CHUNK)];
  for (let firstRow = 0; firstRow < set.length; firstRow += CHUNK) {
    const rowCount = Math.min(CHUNK, set.length - firstRow);
    const shareColumn = share.values.subarray(firstRow, firstRow + rowCount);
    before.fill(0);
    for (const [partIndex, keptPart] of keptParts.entries()) {
      for (let step = 0; step < rowCount; step += 1) {
        const setIndex = set.values[firstRow + step]!;
        const costIndex = sets[setIndex]!.as[price.values[firstRow + step]!]!;
        cost[step] = setParts[setIndex]![partIndex]![costIndex]!;
      }
      const [left] = employed({ before, cost, share: shareColumn }, rowCount);
      for (let step = 0; step < rowCount; step += 1) {
        keptPart[firstRow + step] = left![step]!;
        before[step]! += cost[step]!;
      }
    }
  }
  takeVacancy(keptPriced, { set, price, share }, sums, sets, vacancyPercent);
  return keptPriced;
}

/** Takes what vacancies save off what is left, where the pay is one that they are reckoned on. */
function takeVacancy(
  keptPriced: Priced,
  { set, price }: SharedRows,
  sums: readonly OnCostSums[],
  sets: readonly Priced[],
  vacancyPercent: number,
): void {
  const keptParts = partsOf(keptPriced);
  for (let rowIndex = 0; rowIndex < set.length; rowIndex += 1) {
    const setIndex = set.values[rowIndex]!;
    const costIndex = sets[setIndex]!.as[price.values[rowIndex]!]!;
    if (!isFactoredBasis(sums[setIndex]!.basis[costIndex]!)) continue;
    const employedCost = keptParts.reduce((sum, keptPart) => sum + keptPart[rowIndex]!, 0);
    keptPriced.vacancy[rowIndex] = comesOff({ vacancyPercent, employedCost });
  }
}

const partsOf = ({ gross, onCosts }: Priced): readonly Float64Array[] => [gross, ...onCosts];

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
