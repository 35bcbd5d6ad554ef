import type { Column } from "../formula/index.ts";

/** Values by number: equal ones have the same, counted in the order in which they first came. */
export interface Numbering {
  /**
   * The number of each value of a column.
   *
   * @throws RangeError where one of them is not known: its number would be that of another
   */
  numbers(values: Column): Int32Array;
  /** The values numbered so far, each at its number. */
  each(): Column;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * A table of slots with a free one never far away: a Map would make an object of every sum that is too large for a small integer.
 *
 * @param greatest - how many values will be numbered at most
 */
export function numbering(greatest: number): Numbering {
  const size = 2 ** Math.ceil(Math.log2(2 * greatest + 1));
  const slots = new Int32Array(size).fill(-1);
  const known = new Float64Array(greatest);
  let count = 0;
  return {
    numbers(values) {
      const numbers = new Int32Array(values.length);
      for (let rowIndex = 0; rowIndex < values.length; rowIndex += 1) {
        const value = values[rowIndex]!;
        if (Number.isNaN(value)) throw new RangeError("a sum that is not known has no number");
        const spread = value * GOLDEN; // its fraction falls evenly, so that neighbouring sums lie far apart
        let slot = Math.floor((spread - Math.floor(spread)) * size);
        while (slots[slot]! >= 0 && known[slots[slot]!] !== value) slot = (slot + 1) & (size - 1);
        if (slots[slot]! < 0) {
          slots[slot] = count;
          known[count] = value;
          count += 1;
        }
        numbers[rowIndex] = slots[slot]!;
      }
      return numbers;
    },
    each: () => known.subarray(0, count),
  };
}
