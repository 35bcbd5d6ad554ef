import { type Explanation, once, ruled, summed } from "../../formula/index.ts";
import { costCounted } from "../../rules/index.ts";
import { sumInYear } from "../cost-unit.ts";
import { isCounted } from "../levels.ts";
import { costDrawnFor } from "./of-share.ts";
import { costIn, type FundingTelling, figureNamed } from "./telling.ts";

/** A year's cost as a level draws for it: net of all income, or without what of it the level does not count. */
export function costAtLevel(telling: FundingTelling, yearIndex: number): Explanation {
  const { draw, funding } = telling;
  const year = funding.years[yearIndex]!;
  const cost = costIn(telling, ["cost", "total", year], funding.cost[yearIndex]!);
  const uncounted = funding.costs.filter(
    (costUnit) => !isCounted(draw.level, costUnit) && sumInYear(costUnit, yearIndex) !== 0,
  );
  if (uncounted.length === 0) return cost;
  return once(telling, { figure: figureNamed(telling, "cost", year), value: draw.years[yearIndex]!.cost }, () =>
    ruled(costCounted, {
      cost,
      uncounted: once(
        telling,
        {
          figure: figureNamed(telling, "uncounted", year),
          value: uncounted.reduce((total, costUnit) => total + sumInYear(costUnit, yearIndex), 0),
        },
        () =>
          summed(
            "income that is less certain than the money that is counted",
            uncounted.map((costUnit) => costDrawnFor(telling, costUnit, yearIndex)),
          ),
      ),
    }),
  );
}
