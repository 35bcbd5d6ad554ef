import { type Because, ruled, summed } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import { costLeft } from "../../rules/index.ts";
import type { OfSource } from "./of-source.ts";
import { costIn, named, once, sumIn, type Telling } from "./tell.ts";

/** The cost left to a source: everything, or the rows that it and those who share them may pay, less what these have drawn. */
export function left(telling: Telling, n: number, at: number, applied: OfSource): Because {
  const { source, years } = telling.draw.sources[n]!;
  const { left: value, within } = years[at]!;
  const year = telling.funding.years[at]!;
  return once(telling, named(telling, "left", source, year), value, () => {
    const figure = named(telling, "drawnBefore", source, year);
    const says = "drawn before by the sources that pay the same costs";
    return ruled(costLeft, {
      cost: within.everything
        ? costIn(telling, ["cost", "total", year], telling.funding.cost[at]!)
        : withinReach(telling, named(telling, "reach", source, year), at, within.classes),
      drawn: sumIn(
        telling,
        figure,
        says,
        within.sources.map((other) => applied(telling, other, at)),
      ),
    });
  });
}

function withinReach(telling: Telling, figure: string, at: number, classes: readonly number[]): Because {
  const { funding } = telling;
  const rows = classes
    .flatMap((n) => funding.classes[n]!.costs)
    .map((place) => funding.costs[place]!)
    .filter(({ byYear }) => (byYear[at] ?? 0) > 0);
  const sum = rows.reduce((total, { byYear }) => total + (byYear[at] as Pence), 0);
  const says = "costs that the source may pay, and those that others may pay instead of them";
  const year = funding.years[at]!;
  return once(telling, figure, sum, () =>
    summed(
      says,
      rows.map(({ of, row, byYear }) =>
        costIn(telling, ["cost", of === "post" ? "byPost" : "byLine", row, year], byYear[at]!),
      ),
    ),
  );
}
