import { type Explanation, once, ruled, summed, type Taken } from "../../formula/index.ts";
import { costLeft } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import { writtenOut } from "../within.ts";
import { costAtLevel } from "./of-cost.ts";
import { costDrawnFor } from "./of-share.ts";
import { type FundingTelling, figureNamed, type OfSource, partsOf, sumTaken } from "./telling.ts";

/** The cost left to a source: everything, or the rows that it and those who share them may pay, less what these have drawn. */
export function leftToSource(
  telling: FundingTelling,
  sourceIndex: number,
  yearIndex: number,
  applied: OfSource,
): Explanation {
  const { left: amounts, within } = telling.lefts(yearIndex);
  return once(
    telling,
    { figure: figureOf(telling, "left", sourceIndex, yearIndex), value: amounts[sourceIndex]! },
    () =>
      ruled(costLeft, {
        cost: within[sourceIndex]!.everything
          ? costAtLevel(telling, yearIndex)
          : withinReach(telling, sourceIndex, yearIndex),
        drawn: drawnBefore(telling, sourceIndex, yearIndex, applied),
      }),
  );
}

function withinReach(telling: FundingTelling, sourceIndex: number, yearIndex: number): Explanation {
  const { within, cost } = telling.lefts(yearIndex);
  const { classes, classCount, beside } = within[sourceIndex]!;
  const figureNameOf = (sourcePosition: number) => figureOf(telling, "reach", sourcePosition, yearIndex);
  const explanations = partsOf(telling, classCount, {
    all: () => rowsOf(telling, writtenOut(within, sourceIndex).classes, yearIndex),
    rest: () => rowsOf(telling, classes, yearIndex),
    ...(beside === undefined ? {} : { beside: { figure: figureNameOf(beside), value: cost[beside]! } }),
  });
  const says = "costs that the source may pay, and those that others may pay instead of them";
  return once(telling, { figure: figureNameOf(sourceIndex), value: cost[sourceIndex]! }, () =>
    summed(says, explanations()),
  );
}

function drawnBefore(telling: FundingTelling, sourceIndex: number, yearIndex: number, applied: OfSource): Taken {
  const { within, drawn } = telling.lefts(yearIndex);
  const { sources, sourceCount, beside } = within[sourceIndex]!;
  const figureNameOf = (sourcePosition: number) => figureOf(telling, "drawnBefore", sourcePosition, yearIndex);
  const draws = (sourceIndexes: readonly number[]) =>
    sourceIndexes.map((sourcePosition) => applied(telling, sourcePosition, yearIndex));
  const explanations = partsOf(telling, sourceCount, {
    all: () => draws(writtenOut(within, sourceIndex).sources),
    rest: () => draws(sources),
    ...(beside === undefined ? {} : { beside: { figure: figureNameOf(beside), value: drawn[beside]! } }),
  });
  return sumTaken(
    telling,
    figureNameOf(sourceIndex),
    "drawn before by the sources that pay the same costs",
    explanations(),
  );
}

/** The rows of some classes that cost something in a year. */
function rowsOf(telling: FundingTelling, classes: readonly number[], yearIndex: number): readonly Explanation[] {
  const { funding } = telling;
  return classes
    .flatMap((classIndex) => funding.classes[classIndex]!.costs)
    .map((costIndex) => funding.parts[costIndex]!)
    .filter((costUnit) => sumInYear(costUnit, yearIndex) > 0)
    .map((costUnit) => costDrawnFor(telling, costUnit, yearIndex));
}

const figureOf = (telling: FundingTelling, subject: string, sourceIndex: number, yearIndex: number): string =>
  figureNamed(telling, subject, telling.draw.sources[sourceIndex]!.source, telling.funding.years[yearIndex]!);
