import { type Explanation, ofRecord, once, ruled, summed } from "../../formula/index.ts";
import type { Millionths } from "../../money/index.ts";
import { partOfCost } from "../../rules/index.ts";
import { type CostUnit, sumInYear } from "../cost-unit.ts";
import { costIn, type FundingTelling, figureNamed } from "./telling.ts";

/** A cost as it is drawn for: the whole of it, or a source's share of it, or what the shares leave. */
export function costDrawnFor(telling: FundingTelling, costUnit: CostUnit, yearIndex: number): Explanation {
  const { part } = costUnit;
  const year = telling.funding.years[yearIndex]!;
  const value = sumInYear(costUnit, yearIndex);
  const place = [costUnit.of === "post" ? "byPost" : "byLine", costUnit.row, year];
  if (part === undefined) return costIn(telling, ["cost", ...place], value);
  const figure = figureOf(telling, part.source === undefined ? ["afterShares"] : ["shares", part.source], place);
  return once(telling, { figure, value }, () => {
    const { before, upTo } = part.shares[yearIndex]!;
    const source = part.source === undefined ? undefined : telling.lookup.source(part.source).source;
    const rate = (share: Millionths) => ofRecord({ value: share, unit: "rate" }, source ? { source } : {});
    return ruled(partOfCost, {
      cost: costIn(telling, ["cost", ...place], telling.lookup.costOf(costUnit, yearIndex)),
      upTo: rate(upTo),
      before: rate(before),
    });
  });
}

/** All that a source's share of costs comes to in a year. */
export function shareOfCosts(telling: FundingTelling, source: string, yearIndex: number): Explanation {
  const parts = telling.funding.parts.filter(
    (costUnit) => costUnit.part?.source === source && sumInYear(costUnit, yearIndex) > 0,
  );
  const value = parts.reduce((total, costUnit) => total + sumInYear(costUnit, yearIndex), 0);
  const figure = figureOf(telling, ["shares", source], ["total", telling.funding.years[yearIndex]!]);
  return once(telling, { figure, value }, () =>
    summed(
      "the source's share of each cost that it names",
      parts.map((costUnit) => costDrawnFor(telling, costUnit, yearIndex)),
    ),
  );
}

/** A share is the same at every level, whatever money is counted. */
const figureOf = (telling: FundingTelling, ...parts: readonly (readonly string[])[]): string =>
  figureNamed({ ...telling, draw: { ...telling.draw, level: "total" } }, ...parts.flat());
