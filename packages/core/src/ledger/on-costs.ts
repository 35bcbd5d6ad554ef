import { byColumn, CHUNK, type Column, type Growing } from "../formula/index.ts";
import { apprenticeshipLevy, employerNi, employerNiAnnualTwelfth, pension, vacancyFactor } from "../rules/index.ts";
import { FACTORED, ON_COSTS, type Priced } from "./price-rows.ts";
import type { RatesByMonth } from "./rates-by-month.ts";

/** What every row of the plan is priced with. */
export interface Pricing {
  readonly byMonth: RatesByMonth;
  readonly vacancyPercent: number;
  readonly niThreshold: "published-monthly" | "annual-twelfth";
}

/** Person-months before on-costs, those that differ: what is paid, and what of it counts for pension. */
export interface Sums {
  readonly pay: Column;
  readonly pensionable: Column;
  /** What a month is priced with: 4 × the first month that has its rates + its flags. */
  readonly basis: Column;
  /** For each price row, which of these it is. */
  readonly as: Int32Array;
}

/** Months of one price row each. */
export function eachByItself(
  pay: Column,
  pensionable: Column,
  { month, flags }: { readonly month: Growing; readonly flags: Growing },
  { alike }: RatesByMonth,
): Sums {
  const basis = new Float64Array(month.length);
  for (let row = 0; row < basis.length; row += 1) basis[row] = 4 * alike[month.values[row]!]! + flags.values[row]!;
  return { pay, pensionable, basis, as: eachAsItself(basis.length) };
}

/** So many rows that stand in the columns where they are. */
export function eachAsItself(rows: number): Int32Array {
  const as = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) as[row] = row;
  return as;
}

const readers = {
  "published-monthly": byColumn([employerNi, pension, apprenticeshipLevy]),
  "annual-twelfth": byColumn([employerNiAnnualTwelfth, pension, apprenticeshipLevy]),
};
const comesOff = byColumn([vacancyFactor]);
const chunk = (): Column => new Float64Array(CHUNK);
const on = { niRate: chunk(), niThreshold: chunk(), pensionRate: chunk(), levyRate: chunk() };
const off = { vacancyPercent: chunk(), employedCost: chunk() };

/** Months with their on-costs. */
export function withOnCosts({ pay, pensionable, basis, as }: Sums, by: Pricing): Priced {
  const length = pay.length;
  const { niRate, niThreshold, pensionRate, levyRate } = by.byMonth;
  const read = readers[by.niThreshold];
  const all = {
    as,
    gross: pay,
    ni: new Float64Array(length),
    pension: new Float64Array(length),
    levy: new Float64Array(length),
    vacancy: new Float64Array(length),
  };
  for (let start = 0; start < length; start += CHUNK) {
    const rows = Math.min(CHUNK, length - start);
    for (let row = 0; row < rows; row += 1) {
      const month = basis[start + row]! >> 2;
      const has = (basis[start + row]! & ON_COSTS) !== 0;
      on.niRate[row] = has ? niRate[month]! : 0;
      on.niThreshold[row] = niThreshold[month]!;
      on.pensionRate[row] = has ? pensionRate[month]! : 0;
      on.levyRate[row] = has ? levyRate[month]! : 0;
    }
    const inputs = { pay: pay.subarray(start), pensionablePay: pensionable.subarray(start), ...on };
    const [ni, pensions, levy] = read(inputs, rows);
    all.ni.set(ni!.subarray(0, rows), start);
    all.pension.set(pensions!.subarray(0, rows), start);
    all.levy.set(levy!.subarray(0, rows), start);
    if (by.vacancyPercent === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      off.vacancyPercent[row] = (basis[start + row]! & FACTORED) !== 0 ? by.vacancyPercent : 0;
      off.employedCost[row] = pay[start + row]! + ni![row]! + pensions![row]! + levy![row]!;
    }
    all.vacancy.set(comesOff(off, rows)[0]!.subarray(0, rows), start);
  }
  return all;
}
