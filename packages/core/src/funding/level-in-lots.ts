import { byColumn, type Column } from "../formula/index.ts";
import type { Pence } from "../money/index.ts";
import { gap } from "../rules/index.ts";
import { openingOf, searchIn } from "./draw.ts";
import { placeMoney } from "./flow.ts";
import type { Ground, Payer } from "./ground.ts";
import type { Reach } from "./reach.ts";
import { afterShortfalls, type BorneSoFar } from "./shortfall.ts";
import { columnOf, sourceYearInLots } from "./source-in-lots.ts";

/** Costs that differ from draw to draw, year by year a column: all of them with their income, that income, and by class without. */
export interface CostsInLots {
  readonly cost: readonly Column[];
  readonly income: readonly Column[];
  readonly demand: readonly (readonly Column[])[];
}

/** What a level comes to, year by year. */
export interface LevelPaid {
  readonly gap: readonly Column[];
  /** What reserves pay. */
  readonly reserves: readonly Column[];
}

/** Draws on the money of a level in a lot of draws, as `paidAt` does in one. */
export function levelInLots(
  payers: readonly Payer[],
  ground: Ground,
  costs: CostsInLots,
): (rowCount: number) => LevelPaid {
  const { years } = ground;
  const place = placing(payers, ground, costs);
  const sources = years.map((_, yearIndex) => {
    const borneSoFar: BorneSoFar = new Map();
    return payers.map((payer) => {
      const { dependsOn } = payer.source;
      const { available } = afterShortfalls(
        payer.given[yearIndex]!,
        dependsOn,
        ground.dependences,
        yearIndex,
        borneSoFar,
      );
      return sourceYearInLots(payer, yearIndex, available, years);
    });
  });
  const opening = payers.map(({ source }) =>
    columnOf(openingOf(source, years).reduce((total, { amount }) => total + amount, 0)),
  );
  const reserves = years.map(() => columnOf(0));
  const [costOfYear, applied] = [columnOf(0), columnOf(0)];
  const gapOf = years.map(() => byColumn([gap]));
  return (rowCount) => {
    let carriedIn = opening;
    const gaps = years.map((_, yearIndex) => {
      const ofYear = sources[yearIndex]!;
      const open = ofYear.map((source, payerIndex) => source.open(carriedIn[payerIndex]!, rowCount));
      const left = place(open, yearIndex, rowCount);
      applied.fill(0);
      reserves[yearIndex]!.fill(0);
      carriedIn = ofYear.map((source, payerIndex) => {
        const paid = source.applied(carriedIn[payerIndex]!, left[payerIndex]!, rowCount);
        addTo(applied, paid, rowCount);
        if (payers[payerIndex]!.source.reserve) addTo(reserves[yearIndex]!, paid, rowCount);
        return source.carriedOn(carriedIn[payerIndex]!, paid, rowCount);
      });
      const differing = costs.cost[yearIndex]!;
      for (let row = 0; row < rowCount; row += 1) costOfYear[row] = ground.cost[yearIndex]! + differing[row]!;
      return gapOf[yearIndex]!({ cost: costOfYear, applied }, rowCount)[0]!;
    });
    return { gap: gaps, reserves };
  };
}

function addTo(total: Column, amounts: Column, rowCount: number): void {
  for (let row = 0; row < rowCount; row += 1) total[row]! += amounts[row]!;
}

/** For what of its open money each payer finds costs, in a year of each draw. */
type Placing = (open: readonly Column[], yearIndex: number, rowCount: number) => readonly Column[];

function placing(payers: readonly Payer[], ground: Ground, { income, demand }: CostsInLots): Placing {
  const left = payers.map(() => columnOf(0));
  const demandOf = (classIndex: number, yearIndex: number, row: number): number =>
    ground.demand[yearIndex]![classIndex]! + demand[classIndex]![yearIndex]![row]!;
  const incomeOf = (yearIndex: number, row: number): number => ground.income[yearIndex]! + income[yearIndex]![row]!;
  if (!payers.every(({ inReach }) => reachesAll(ground, inReach)))
    return (open, yearIndex, rowCount) => {
      for (let row = 0; row < rowCount; row += 1) {
        const search = searchIn(
          payers,
          {
            reach: ground.reach,
            demand: [demand.map((_, classIndex) => demandOf(classIndex, yearIndex, row))],
            income: [incomeOf(yearIndex, row) as Pence],
          },
          0,
        );
        for (const [payerIndex, ofPayer] of left.entries())
          ofPayer[row] = placeMoney(search, payerIndex + 1, open[payerIndex]![row]!);
      }
      return left;
    };
  const unpaid = columnOf(0);
  return (open, yearIndex, rowCount) => {
    unpaid.fill(0);
    for (let classIndex = 0; classIndex < demand.length; classIndex += 1)
      for (let row = 0; row < rowCount; row += 1) unpaid[row]! += demandOf(classIndex, yearIndex, row);
    for (let row = 0; row < rowCount; row += 1) unpaid[row]! -= Math.min(incomeOf(yearIndex, row), unpaid[row]!);
    for (const [payerIndex, ofPayer] of left.entries()) {
      const openToPayer = open[payerIndex]!;
      for (let row = 0; row < rowCount; row += 1) {
        const placed = Math.max(0, Math.min(openToPayer[row]!, unpaid[row]!));
        ofPayer[row] = placed;
        unpaid[row]! -= placed;
      }
    }
    return left;
  };
}

/** Whether the sources of a fence may pay every class. */
function reachesAll(
  { reach, classes }: { readonly reach: Reach; readonly classes: Ground["classes"] },
  fenceIndex: number,
) {
  const { first, afterwards } = reach.fences[fenceIndex]!;
  return new Set([...first, ...afterwards].flatMap((listIndex) => reach.lists[listIndex]!)).size === classes.length;
}
