import { type Explanation, once, ruled, summed, type Taken } from "../../formula/index.ts";
import { costLeft } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import { writtenOut } from "../within.ts";
import { costIn, named, type OfSource, partsOf, sumIn, type Telling } from "./telling.ts";

/** The cost left to a source: everything, or the rows that it and those who share them may pay, less what these have drawn. */
export function left(telling: Telling, n: number, at: number, applied: OfSource): Explanation {
  const { left: sums, within } = telling.lefts(at);
  return once(telling, { figure: figureOf(telling, "left", n, at), value: sums[n]! }, () =>
    ruled(costLeft, {
      cost: within[n]!.everything
        ? costIn(telling, ["cost", "total", telling.funding.years[at]!], telling.funding.cost[at]!)
        : withinReach(telling, n, at),
      drawn: drawnBefore(telling, n, at, applied),
    }),
  );
}

function withinReach(telling: Telling, n: number, at: number): Explanation {
  const { within, cost } = telling.lefts(at);
  const { classes, classCount, beside } = within[n]!;
  const figure = (source: number) => figureOf(telling, "reach", source, at);
  const parts = partsOf(telling, classCount, {
    all: () => rowsOf(telling, writtenOut(within, n).classes, at),
    rest: () => rowsOf(telling, classes, at),
    ...(beside === undefined ? {} : { beside: { figure: figure(beside), value: cost[beside]! } }),
  });
  const says = "costs that the source may pay, and those that others may pay instead of them";
  return once(telling, { figure: figure(n), value: cost[n]! }, () => summed(says, parts()));
}

function drawnBefore(telling: Telling, n: number, at: number, applied: OfSource): Taken {
  const { within, drawn } = telling.lefts(at);
  const { sources, sourceCount, beside } = within[n]!;
  const figure = (source: number) => figureOf(telling, "drawnBefore", source, at);
  const draws = (of: readonly number[]) => of.map((source) => applied(telling, source, at));
  const parts = partsOf(telling, sourceCount, {
    all: () => draws(writtenOut(within, n).sources),
    rest: () => draws(sources),
    ...(beside === undefined ? {} : { beside: { figure: figure(beside), value: drawn[beside]! } }),
  });
  return sumIn(telling, figure(n), "drawn before by the sources that pay the same costs", parts());
}

/** The rows of some classes that cost something in a year. */
function rowsOf(telling: Telling, classes: readonly number[], at: number): readonly Explanation[] {
  const { funding } = telling;
  const year = funding.years[at]!;
  return classes
    .flatMap((n) => funding.classes[n]!.costs)
    .map((place) => funding.costs[place]!)
    .filter((cost) => sumInYear(cost, at) > 0)
    .map((cost) =>
      costIn(telling, ["cost", cost.of === "post" ? "byPost" : "byLine", cost.row, year], sumInYear(cost, at)),
    );
}

const figureOf = (telling: Telling, what: string, n: number, at: number): string =>
  named(telling, what, telling.draw.sources[n]!.source, telling.funding.years[at]!);
