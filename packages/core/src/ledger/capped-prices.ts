import { byValue, type Column } from "../formula/index.ts";
import { agencyWithinCeiling } from "../rules/index.ts";
import type { Priced, PriceRows } from "./price-rows.ts";

const within = byValue(agencyWithinCeiling);

/** What engagements with a ceiling are charged month by month, each up to its ceiling. */
export function withinCeilings({ set, price, ceiling, isFirst }: PriceRows["capped"], sets: readonly Priced[]): Column {
  const charged = new Float64Array(set.length);
  let before = 0;
  for (let rowIndex = 0; rowIndex < set.length; rowIndex += 1) {
    if (isFirst.values[rowIndex] === 1) before = 0;
    const { as, gross } = sets[set.values[rowIndex]!]!;
    const upTo = before + gross[as[price.values[rowIndex]!]!]!;
    charged[rowIndex] = within({ before, upTo, ceiling: ceiling.values[rowIndex]! });
    before = upTo;
  }
  return charged;
}
