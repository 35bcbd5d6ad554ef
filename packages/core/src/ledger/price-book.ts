import { addYear, PERIODS, type PriceRows } from "./price-rows.ts";

/**
 * The financial years at one annual sum that have been asked for, each once. Many posts share an annual sum, so that most of a
 * plan is priced by looking it up.
 */
export interface PriceBook {
  /**
   * The price row of April of a year (0 for the plan's first).
   *
   * @param pay - the number of an annual sum
   * @param pensioned - that of what of it counts for pension
   */
  april(pay: number, pensioned: number, year: number, flags: number): number;
}

/** An empty book for so many annual sums in so many years. */
export function priceBook(rows: PriceRows, sums: number, inYears: number): PriceBook {
  /** For each sum and year the row asked for last, and for each row the one before it; −1 where there is none. */
  const last = new Int32Array(sums * inYears).fill(-1);
  const before: number[] = [];
  const { years } = rows;
  return {
    april(pay, pensioned, year, flags) {
      const at = pay * inYears + year;
      for (let known = last[at]!; known >= 0; known = before[known]!) {
        if (years.flags.values[known] === flags && years.pensioned.values[known] === pensioned) return known * PERIODS;
      }
      before.push(last[at]!);
      last[at] = before.length - 1;
      return addYear(rows, pay, pensioned, year * PERIODS, 1, flags);
    },
  };
}
