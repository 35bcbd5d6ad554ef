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
  april(pay: number, pensioned: number, yearIndex: number, flags: number): number;
}

/** An empty book for so many annual sums in so many years. */
export function priceBook(priceRows: PriceRows, sums: number, inYears: number): PriceBook {
  /** For each sum and year the row asked for last, and for each row the one before it; −1 where there is none. */
  const last = new Int32Array(sums * inYears).fill(-1);
  const before: number[] = [];
  const { years } = priceRows;
  return {
    april(pay, pensioned, yearIndex, flags) {
      const position = pay * inYears + yearIndex;
      for (let knownValue = last[position]!; knownValue >= 0; knownValue = before[knownValue]!) {
        if (years.flags.values[knownValue] === flags && years.pensioned.values[knownValue] === pensioned)
          return knownValue * PERIODS;
      }
      before.push(last[position]!);
      last[position] = before.length - 1;
      return addYear(priceRows, pay, pensioned, yearIndex * PERIODS, 1, flags);
    },
  };
}
