import { type Column, type Growing, growing, push } from "../formula/index.ts";
import { basisOf, type Sums } from "./on-costs.ts";
import { PERIODS, type PriceRows } from "./price-rows.ts";
import type { RatesByMonth } from "./rates-by-month.ts";
import { type Twelfths, twelfths } from "./twelfths.ts";

/** Months that differ, so far. */
interface Found {
  readonly pay: Growing;
  readonly pensionable: Growing;
  readonly basis: Growing;
}

/**
 * The months of financial years at one annual sum. Twelve months are of few amounts and rates: those that differ are listed once, so
 * that their on-costs are worked once.
 */
export function wholeMonths(annual: Column, { years }: PriceRows, { alike }: RatesByMonth): Sums {
  const of = twelfths(annual);
  const found: Found = { pay: growing(), pensionable: growing(), basis: growing() };
  const as = new Int32Array(years.pay.length * PERIODS);
  for (let year = 0; year < years.pay.length; year += 1) {
    const pay = years.pay.values[year]!;
    const pensioned = years.pensioned.values[year]!;
    const april = years.april.values[year]!;
    const step = years.step.values[year]!;
    const flags = years.flags.values[year]!;
    if (pay === pensioned && annual[pay]! >= 0 && alike[april] === alike[april + step * (PERIODS - 1)]) {
      addAlike(found, as, year, of, pay, basisOf(alike[april]!, flags));
      continue;
    }
    const own = found.pay.length;
    for (let n = 0; n < PERIODS; n += 1) {
      const sum = of.equal[pay]! + of.onTop[of.left[pay]! * PERIODS + n]!;
      const counts = of.equal[pensioned]! + of.onTop[of.left[pensioned]! * PERIODS + n]!;
      as[year * PERIODS + n] = placeOf(found, own, sum, counts, basisOf(alike[april + step * n]!, flags));
    }
  }
  const listed = ({ values, length }: Growing): Column => values.subarray(0, length);
  return { pay: listed(found.pay), pensionable: listed(found.pensionable), basis: listed(found.basis), as };
}

/** A year that is priced alike all through: its equal months and, where pence are left over, those of a penny more. */
function addAlike(
  found: Found,
  as: Int32Array,
  year: number,
  { equal, left, onTop }: Twelfths,
  pay: number,
  basis: number,
): void {
  const own = found.pay.length;
  const months = left[pay]! * PERIODS;
  let odd = 0;
  for (let n = 0; n < PERIODS; n += 1) {
    const penny = onTop[months + n]!;
    as[year * PERIODS + n] = own + penny;
    odd += penny;
  }
  const least = equal[pay]!;
  add(found, least, least, basis);
  if (odd > 0) add(found, least + 1, least + 1, basis);
}

/** Where a month stands among those of its own year; it is added where it is not there yet. */
function placeOf(found: Found, own: number, pay: number, pensionable: number, basis: number): number {
  for (let at = own; at < found.pay.length; at += 1) {
    const isSame = found.pay.values[at] === pay && found.pensionable.values[at] === pensionable;
    if (isSame && found.basis.values[at] === basis) return at;
  }
  return add(found, pay, pensionable, basis);
}

function add(found: Found, pay: number, pensionable: number, basis: number): number {
  push(found.pay, pay);
  push(found.pensionable, pensionable);
  push(found.basis, basis);
  return found.pay.length - 1;
}
