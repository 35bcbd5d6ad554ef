import { byColumn, CHUNK, type Column, type Growing, type Line } from "../formula/index.ts";
import { ON_COSTS, type Plan, type Post } from "../plan/index.ts";
import { vacancyFactor } from "../rules/index.ts";
import type { Priced } from "./price-rows.ts";
import type { RatesByMonth } from "./rates-by-month.ts";

/** What every row of the plan is priced with. */
export interface Pricing {
  readonly byMonth: RatesByMonth;
  readonly vacancyPercent: number;
  readonly conventions: Plan["conventions"];
}

/** Flags of a price row: whether the vacancy factor comes off, and which on-costs come on top, each with a bit of its own. */
export const FACTORED = 1;
const bitOf = (place: number): number => 2 << place;
const FLAGS = bitOf(ON_COSTS.length);

/** The on-costs of a post's people, as flags. */
export function onCostFlags(post: Post): number {
  let flags = 0;
  for (let place = 0; place < ON_COSTS.length; place += 1) if (ON_COSTS[place]!.appliesTo(post)) flags |= bitOf(place);
  return flags;
}

/** Whether any on-cost comes on top. */
export const hasOnCosts = (flags: number): boolean => flags > FACTORED;

/** The first month that has a month's rates, and flags, as one number. */
export const basisOf = (month: number, flags: number): number => FLAGS * month + flags;

/** Whether the vacancy factor comes off. */
export const isFactoredBasis = (basis: number): boolean => (basis & FACTORED) !== 0;

/** Person-months before on-costs, those that differ: what is paid, and what of it counts for pension. */
export interface Sums {
  readonly pay: Column;
  readonly pensionable: Column;
  /** What a month is priced with, as `basisOf` has it. */
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
  for (let row = 0; row < basis.length; row += 1) basis[row] = basisOf(alike[month.values[row]!]!, flags.values[row]!);
  return { pay, pensionable, basis, as: eachAsItself(basis.length) };
}

/** So many rows that stand in the columns where they are. */
export function eachAsItself(rows: number): Int32Array {
  const as = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) as[row] = row;
  return as;
}

const comesOff = byColumn([vacancyFactor]);
const chunk = (): Column => new Float64Array(CHUNK);
const off = { vacancyPercent: chunk(), employedCost: chunk() };
const basisOfRow = new Int32Array(CHUNK);

/** A reader of each rule that a convention may choose. */
const readers = new Map<Line, ReturnType<typeof byColumn<string>>>();

function readerOf(rule: Line): ReturnType<typeof byColumn<string>> {
  const reader = readers.get(rule) ?? byColumn([rule]);
  readers.set(rule, reader);
  return reader;
}

/** Months with their on-costs. */
export function withOnCosts({ pay, pensionable, basis, as }: Sums, by: Pricing): Priced {
  const length = pay.length;
  const vacancy = new Float64Array(length);
  const charged = ON_COSTS.map((onCost, place) => {
    const figures = [...by.byMonth.taken.get(onCost)!].map(([name, ofMonth]) => ({ name, ofMonth, column: chunk() }));
    return {
      bit: bitOf(place),
      read: readerOf(onCost.rule(by.conventions)),
      figures,
      taken: Object.fromEntries(figures.map(({ name, column }) => [name, column])),
      cost: new Float64Array(length),
    };
  });
  for (let start = 0; start < length; start += CHUNK) {
    const rows = Math.min(CHUNK, length - start);
    const paid = { pay: pay.subarray(start), pensionablePay: pensionable.subarray(start) };
    for (let row = 0; row < rows; row += 1) {
      basisOfRow[row] = basis[start + row]!;
      off.employedCost[row] = pay[start + row]!;
    }
    for (const { bit, read, figures, taken, cost } of charged) {
      for (const { ofMonth, column } of figures) {
        for (let row = 0; row < rows; row += 1) {
          const own = basisOfRow[row]!;
          column[row] = (own & bit) !== 0 ? ofMonth[(own / FLAGS) | 0]! : 0;
        }
      }
      const [worked] = read({ ...paid, ...taken }, rows);
      cost.set(worked!.subarray(0, rows), start);
      for (let row = 0; row < rows; row += 1) off.employedCost[row]! += worked![row]!;
    }
    if (by.vacancyPercent === 0) continue;
    for (let row = 0; row < rows; row += 1) {
      off.vacancyPercent[row] = isFactoredBasis(basisOfRow[row]!) ? by.vacancyPercent : 0;
    }
    vacancy.set(comesOff(off, rows)[0]!.subarray(0, rows), start);
  }
  return { as, gross: pay, onCosts: charged.map(({ cost }) => cost), vacancy };
}

/** Months with nothing on top and nothing off. */
export const withoutOnCosts = (gross: Column): Priced => {
  const none = new Float64Array(gross.length);
  return { as: eachAsItself(gross.length), gross, onCosts: ON_COSTS.map(() => none), vacancy: none };
};
