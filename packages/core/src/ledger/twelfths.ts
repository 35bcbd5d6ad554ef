import { byColumn, CHUNK, type Column } from "../formula/index.ts";
import { FULL_TIME } from "../money/index.ts";
import { wholeMonth } from "../rules/index.ts";
import { numbering } from "./numbering.ts";
import { PERIODS } from "./price-rows.ts";

/**
 * The twelve months of annual sums, April first: equal months of whole pence, and where the odd pence go. Each penny a month is
 * taken out before the rule is read, which it moves by exactly that penny; few sums then differ in what is left.
 */
export interface Twelfths {
  /** For each sum, the whole pence of its equal months. */
  readonly equal: Column;
  /** For each sum, the number of what is left over. */
  readonly left: Int32Array;
  /** For each of those and each month, what comes on top: a penny or nothing (all of it for a sum below nothing). */
  readonly onTop: Column;
}

/** A penny a month for a year, in ten-thousandths of a penny. */
const PENNY_A_MONTH = PERIODS * FULL_TIME;
const SUMS = Math.floor(CHUNK / PERIODS);
const period = Float64Array.from({ length: SUMS * PERIODS }, (_, rowIndex) => (rowIndex % PERIODS) + 1);
const annual = new Float64Array(SUMS * PERIODS);
const readResult = byColumn([wholeMonth]);

/** Parts annual sums, which are in ten-thousandths of a penny. */
export function twelfths(sums: Column): Twelfths {
  const equal = new Float64Array(sums.length);
  const over = new Float64Array(sums.length);
  for (let position = 0; position < sums.length; position += 1) {
    equal[position] = Math.max(0, Math.floor(sums[position]! / PENNY_A_MONTH));
    over[position] = sums[position]! - equal[position]! * PENNY_A_MONTH;
  }
  const { numbers, each } = numbering(sums.length);
  return { equal, left: numbers(over), onTop: monthsOf(each()) };
}

function monthsOf(sums: Column): Column {
  const months = new Float64Array(sums.length * PERIODS);
  for (let startIndex = 0; startIndex < sums.length; startIndex += SUMS) {
    const pastSum = Math.min(startIndex + SUMS, sums.length);
    for (let position = startIndex; position < pastSum; position += 1)
      annual.fill(sums[position]!, (position - startIndex) * PERIODS, (position - startIndex + 1) * PERIODS);
    const rowCount = (pastSum - startIndex) * PERIODS;
    months.set(readResult({ annual, period }, rowCount)[0]!.subarray(0, rowCount), startIndex * PERIODS);
  }
  return months;
}
