import type { FinancialYear } from "../calendar/index.ts";
import { byValue, exactly } from "../formula/index.ts";
import { MILLION, type Millionths, type Pence } from "../money/index.ts";
import { type FundingSource, namesOfCost, namesPaid, shareIn } from "../plan/index.ts";
import { partOfCost } from "../rules/index.ts";
import type { CostPart, CostUnit } from "./cost-unit.ts";

/** Whether a source pays a share of each cost that it names. */
export const hasShare = ({ pays }: FundingSource): boolean => pays?.share !== undefined;

/**
 * Costs of which sources pay shares, each as its parts: one for each of these sources, in the plan's order, and what they leave, if
 * nothing. The others are as they are, and so is what is a part already.
 */
export function partsOf(
  costUnits: readonly CostUnit[],
  fundingSources: readonly FundingSource[],
  financialYears: readonly FinancialYear[],
): readonly CostUnit[] {
  const sharing = fundingSources.filter(hasShare);
  if (sharing.length === 0) return costUnits;
  const byName = sharingByName(sharing);
  return costUnits.flatMap((costUnit) => {
    const positions = costUnit.part ? [] : namesOfCost(costUnit).flatMap((name) => byName.get(name) ?? []);
    if (positions.length === 0) return [costUnit];
    const ownSources = [...new Set(positions)].sort((first, second) => first - second).map((index) => sharing[index]!);
    return divided(costUnit, ownSources, financialYears);
  });
}

/** Places of the sources that name a cost by each name. */
function sharingByName(sharing: readonly FundingSource[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  sharing.forEach(({ pays }, sourceIndex) => {
    for (const name of namesPaid(pays!)) {
      const knownPositions = byName.get(name);
      if (knownPositions) knownPositions.push(sourceIndex);
      else byName.set(name, [sourceIndex]);
    }
  });
  return byName;
}

function divided(
  costUnit: CostUnit,
  sources: readonly FundingSource[],
  financialYears: readonly FinancialYear[],
): readonly CostUnit[] {
  const sharesSoFar = financialYears.map(() => 0 as Millionths);
  const partUpTo = (shareAfter: (yearIndex: number) => number): CostPart["shares"] =>
    financialYears.map((_, yearIndex) => {
      const before = sharesSoFar[yearIndex]!;
      const upTo = shareAfter(yearIndex) as Millionths;
      sharesSoFar[yearIndex] = upTo;
      return { before, upTo };
    });
  const parts = sources.map((source): CostUnit => {
    const shares = partUpTo((yearIndex) => sharesSoFar[yearIndex]! + shareIn(source, financialYears[yearIndex]!));
    const { otherwise } = source.pays!.share!;
    return { ...costUnit, byYear: amountsOf(costUnit, shares), part: { source: source.id, otherwise, shares } };
  });
  const shares = partUpTo(() => MILLION);
  const byYear = amountsOf(costUnit, shares).map(
    (amount, yearIndex) => (costUnit.byYear[yearIndex]! < 0 ? costUnit.byYear[yearIndex]! : amount), // income is no cost: nobody pays a share of it
  );
  return [...parts, { ...costUnit, byYear, part: { otherwise: "next", shares } }];
}

const amountsOf = ({ byYear }: CostUnit, shares: CostPart["shares"]): readonly Pence[] =>
  shares.map(({ before, upTo }, yearIndex) => partIn(byYear[yearIndex]!, before, upTo));

const partInNumbers = byValue(partOfCost);
const partInWhole = exactly(partOfCost);

/** Beyond this many pence a cost times a share passes what a number holds exactly. */
const MOST_IN_NUMBERS = Math.floor(Number.MAX_SAFE_INTEGER / (4 * MILLION));

function partIn(cost: number, before: Millionths, upTo: Millionths): Pence {
  if (Math.abs(cost) <= MOST_IN_NUMBERS) return partInNumbers({ cost, before, upTo }) as Pence;
  return Number(partInWhole({ cost: BigInt(cost), before: BigInt(before), upTo: BigInt(upTo) })) as Pence;
}
