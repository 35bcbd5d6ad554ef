import { type Column, type Growing, growing, push } from "../formula/index.ts";
import { basisOf, type OnCostSums } from "./on-costs.ts";
import { PERIODS, type PriceRows } from "./price-rows.ts";
import type { RatesByMonth } from "./rates-by-month.ts";
import { type Twelfths, twelfths } from "./twelfths.ts";

/** Months that differ, so far. */
interface MonthsFound {
  readonly pay: Growing;
  readonly pensionable: Growing;
  readonly basis: Growing;
}

/**
 * The months of financial years at one annual sum. Twelve months are of few amounts and rates: those that differ are listed once, so
 * that their on-costs are worked once.
 */
export function wholeMonths(annual: Column, { years }: PriceRows, { alike }: RatesByMonth): OnCostSums {
  const eachTwelfths = twelfths(annual);
  const monthsFound: MonthsFound = { pay: growing(), pensionable: growing(), basis: growing() };
  const as = new Int32Array(years.pay.length * PERIODS);
  for (let yearIndex = 0; yearIndex < years.pay.length; yearIndex += 1) {
    const pay = years.pay.values[yearIndex]!;
    const pensioned = years.pensioned.values[yearIndex]!;
    const april = years.april.values[yearIndex]!;
    const step = years.step.values[yearIndex]!;
    const flags = years.flags.values[yearIndex]!;
    if (pay === pensioned && annual[pay]! >= 0 && alike[april] === alike[april + step * (PERIODS - 1)]) {
      addAlike(monthsFound, as, yearIndex, eachTwelfths, pay, basisOf(alike[april]!, flags));
      continue;
    }
    const firstRow = monthsFound.pay.length;
    for (let index = 0; index < PERIODS; index += 1) {
      const amount = eachTwelfths.equal[pay]! + eachTwelfths.onTop[eachTwelfths.left[pay]! * PERIODS + index]!;
      const counts =
        eachTwelfths.equal[pensioned]! + eachTwelfths.onTop[eachTwelfths.left[pensioned]! * PERIODS + index]!;
      as[yearIndex * PERIODS + index] = rowOfMonth(
        monthsFound,
        firstRow,
        amount,
        counts,
        basisOf(alike[april + step * index]!, flags),
      );
    }
  }
  const listed = ({ values, length }: Growing): Column => values.subarray(0, length);
  return {
    pay: listed(monthsFound.pay),
    pensionable: listed(monthsFound.pensionable),
    basis: listed(monthsFound.basis),
    as,
  };
}

/** A year that is priced alike all through: its equal months and, where pence are left over, those of a penny more. */
function addAlike(
  monthsFound: MonthsFound,
  as: Int32Array,
  yearIndex: number,
  { equal, left, onTop }: Twelfths,
  pay: number,
  basis: number,
): void {
  const firstRow = monthsFound.pay.length;
  const monthCount = left[pay]! * PERIODS;
  let odd = 0;
  for (let index = 0; index < PERIODS; index += 1) {
    const penny = onTop[monthCount + index]!;
    as[yearIndex * PERIODS + index] = firstRow + penny;
    odd += penny;
  }
  const smallest = equal[pay]!;
  addMonth(monthsFound, smallest, smallest, basis);
  if (odd > 0) addMonth(monthsFound, smallest + 1, smallest + 1, basis);
}

/** Where a month stands among those of its own year; it is added where it is not there yet. */
function rowOfMonth(
  monthsFound: MonthsFound,
  firstRow: number,
  pay: number,
  pensionable: number,
  basis: number,
): number {
  for (let position = firstRow; position < monthsFound.pay.length; position += 1) {
    const isSame = monthsFound.pay.values[position] === pay && monthsFound.pensionable.values[position] === pensionable;
    if (isSame && monthsFound.basis.values[position] === basis) return position;
  }
  return addMonth(monthsFound, pay, pensionable, basis);
}

function addMonth(monthsFound: MonthsFound, pay: number, pensionable: number, basis: number): number {
  push(monthsFound.pay, pay);
  push(monthsFound.pensionable, pensionable);
  push(monthsFound.basis, basis);
  return monthsFound.pay.length - 1;
}
