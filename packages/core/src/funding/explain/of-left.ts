import { type Explanation, ruled, summed, type Taken } from "../../formula/index.ts";
import { costLeft } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import { writtenOut } from "../within.ts";
import { costAtLevel } from "./of-cost.ts";
import { costDrawnFor } from "./of-share.ts";
import { partsOf, sumTaken } from "./sums.ts";
import { atSource, figureOf, ofSourceInYear, type SourceInYear } from "./telling.ts";

/** The cost left to a source: everything, or the rows that it and those who share them may pay, less what these have drawn. */
export function leftToSource(here: SourceInYear): Explanation {
  const { telling, sourceIndex, yearIndex } = here;
  const { left: amounts, within } = telling.lefts(yearIndex);
  return ofSourceInYear(here, "left", amounts[sourceIndex]!, () =>
    ruled(costLeft, {
      cost: within[sourceIndex]!.everything ? costAtLevel(telling, yearIndex) : withinReach(here),
      drawn: drawnBefore(here),
    }),
  );
}

function withinReach(here: SourceInYear): Explanation {
  const { telling, sourceIndex, yearIndex } = here;
  const { within, cost } = telling.lefts(yearIndex);
  const { classes, classCount: count, beside } = within[sourceIndex]!;
  return ofSourceInYear(here, "reach", cost[sourceIndex]!, () =>
    summed(
      "costs that the source may pay, and those that others may pay instead of them",
      partsOf(telling, {
        count,
        all: () => rowsOf(here, writtenOut(within, sourceIndex).classes),
        rest: () => rowsOf(here, classes),
        ...besideNamed(here, "reach", beside, cost),
      }),
    ),
  );
}

function drawnBefore(here: SourceInYear): Taken {
  const { telling, sourceIndex, yearIndex } = here;
  const { within, drawn } = telling.lefts(yearIndex);
  const { sources, sourceCount: count, beside } = within[sourceIndex]!;
  const draws = (sourceIndexes: readonly number[]) =>
    sourceIndexes.map((sourcePosition) => telling.figures.applied(atSource(here, sourcePosition)));
  const explanations = partsOf(telling, {
    count,
    all: () => draws(writtenOut(within, sourceIndex).sources),
    rest: () => draws(sources),
    ...besideNamed(here, "drawnBefore", beside, drawn),
  });
  return sumTaken(
    telling,
    figureOf(here, "drawnBefore"),
    "drawn before by the sources that pay the same costs",
    explanations,
  );
}

/** The same sum of another source, which holds most of this one. */
const besideNamed = (here: SourceInYear, subject: string, beside: number | undefined, amounts: readonly number[]) =>
  beside === undefined
    ? {}
    : { beside: { figure: figureOf(atSource(here, beside), subject), value: amounts[beside]! } };

/** The rows of some classes that cost something in the year. */
function rowsOf({ telling, yearIndex }: SourceInYear, classes: readonly number[]): readonly Explanation[] {
  const { funding } = telling;
  return classes
    .flatMap((classIndex) => funding.classes[classIndex]!.costs)
    .map((costIndex) => funding.parts[costIndex]!)
    .filter((costUnit) => sumInYear(costUnit, yearIndex) > 0)
    .map((costUnit) => costDrawnFor(telling, costUnit, yearIndex));
}
