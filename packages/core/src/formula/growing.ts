/** A column that is still being written: `values` beyond `length` mean nothing yet. */
export interface Growing {
  values: Float64Array;
  length: number;
}

/** An empty column with room for a number of rows; it doubles when it is full. */
export const growing = (room = 1024): Growing => ({ values: new Float64Array(room), length: 0 });

/**
 * Adds a row to the end of a column.
 *
 * @throws RangeError where the value is no number, since a column would hold `NaN` for it, and where that means a place, the place 0
 */
export function push(column: Growing, value: number): void {
  if (!(value >= Number.NEGATIVE_INFINITY)) throw noNumber(value);
  if (column.length === column.values.length) {
    const wider = new Float64Array(2 * column.values.length);
    wider.set(column.values);
    column.values = wider;
  }
  column.values[column.length] = value;
  column.length += 1;
}

/** Apart from `push`, which is small enough to be worked where it is called. */
const noNumber = (value: unknown): RangeError => new RangeError(`a column holds numbers, not ${value}`);
