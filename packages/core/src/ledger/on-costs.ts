import { byColumn, CHUNK, type Column, type FormulaRule, type Growing } from "../formula/index.ts";
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
const onCostBitOf = (position: number): number => 2 << position;
const FLAGS = onCostBitOf(ON_COSTS.length);

/** The on-costs of a post's people, as flags. */
export function onCostFlags(post: Post): number {
  let flags = 0;
  for (let position = 0; position < ON_COSTS.length; position += 1)
    if (ON_COSTS[position]!.appliesTo(post)) flags |= onCostBitOf(position);
  return flags;
}

/** Whether any on-cost comes on top. */
export const hasOnCosts = (flags: number): boolean => flags > FACTORED;

/** The first month that has a month's rates, and flags, as one number. */
export const basisOf = (monthIndex: number, flags: number): number => FLAGS * monthIndex + flags;

/** Whether the vacancy factor comes off. */
export const isFactoredBasis = (basis: number): boolean => (basis & FACTORED) !== 0;

/** Person-months before on-costs, those that differ: what is paid, and what of it counts for pension. */
export interface OnCostSums {
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
): OnCostSums {
  const basis = new Float64Array(month.length);
  for (let rowIndex = 0; rowIndex < basis.length; rowIndex += 1)
    basis[rowIndex] = basisOf(alike[month.values[rowIndex]!]!, flags.values[rowIndex]!);
  return { pay, pensionable, basis, as: eachAsItself(basis.length) };
}

/** So many rows that stand in the columns where they are. */
export function eachAsItself(rowCount: number): Int32Array {
  const as = new Int32Array(rowCount);
  for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) as[rowIndex] = rowIndex;
  return as;
}

const comesOff = byColumn([vacancyFactor]);
const columnChunk = (): Column => new Float64Array(CHUNK);
const columnsOff = { vacancyPercent: columnChunk(), employedCost: columnChunk() };
const basisOfRow = new Int32Array(CHUNK);

/** A reader of each rule that a convention may choose. */
const readers = new Map<FormulaRule, ReturnType<typeof byColumn<string>>>();

function readerOf(formulaRule: FormulaRule): ReturnType<typeof byColumn<string>> {
  const reader = readers.get(formulaRule) ?? byColumn([formulaRule]);
  readers.set(formulaRule, reader);
  return reader;
}

/** Months with their on-costs. */
export function withOnCosts({ pay, pensionable, basis, as }: OnCostSums, pricing: Pricing): Priced {
  const length = pay.length;
  const vacancy = new Float64Array(length);
  const charged = ON_COSTS.map((onCost, position) => {
    const figures = [...pricing.byMonth.taken.get(onCost)!].map(([name, ofMonth]) => ({
      name,
      ofMonth,
      column: columnChunk(),
    }));
    return {
      bit: onCostBitOf(position),
      read: readerOf(onCost.rule(pricing.conventions)),
      figures,
      taken: Object.fromEntries(figures.map(({ name, column }) => [name, column])),
      cost: new Float64Array(length),
    };
  });
  for (let startIndex = 0; startIndex < length; startIndex += CHUNK) {
    const rowCount = Math.min(CHUNK, length - startIndex);
    const paid = { pay: pay.subarray(startIndex), pensionablePay: pensionable.subarray(startIndex) };
    for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
      basisOfRow[rowIndex] = basis[startIndex + rowIndex]!;
      columnsOff.employedCost[rowIndex] = pay[startIndex + rowIndex]!;
    }
    for (const { bit, read, figures, taken, cost } of charged) {
      for (const { ofMonth, column } of figures) {
        for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
          const ownBasis = basisOfRow[rowIndex]!;
          column[rowIndex] = (ownBasis & bit) !== 0 ? ofMonth[(ownBasis / FLAGS) | 0]! : 0;
        }
      }
      const [worked] = read({ ...paid, ...taken }, rowCount);
      cost.set(worked!.subarray(0, rowCount), startIndex);
      for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1)
        columnsOff.employedCost[rowIndex]! += worked![rowIndex]!;
    }
    if (pricing.vacancyPercent === 0) continue;
    for (let rowIndex = 0; rowIndex < rowCount; rowIndex += 1) {
      columnsOff.vacancyPercent[rowIndex] = isFactoredBasis(basisOfRow[rowIndex]!) ? pricing.vacancyPercent : 0;
    }
    vacancy.set(comesOff(columnsOff, rowCount)[0]!.subarray(0, rowCount), startIndex);
  }
  return { as, gross: pay, onCosts: charged.map(({ cost }) => cost), vacancy };
}

/** Months with nothing on top and nothing off. */
export const withoutOnCosts = (gross: Column): Priced => {
  const none = new Float64Array(gross.length);
  return { as: eachAsItself(gross.length), gross, onCosts: ON_COSTS.map(() => none), vacancy: none };
};
