import fc from "fast-check";
import { expect, test } from "vitest";
import { growing, push } from "./index.ts";

test("a column holds what was added, in order, however little room it began with", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), fc.integer({ min: 1, max: 4 }), (values, room) => {
      const column = growing(room);
      for (const value of values) push(column, value);
      expect([...column.values.subarray(0, column.length)]).toEqual(values);
    }),
  );
});

test("a column is only made wider when it is full, and then twice as wide", () => {
  const column = growing(2);
  const widths = [1, 2, 3, 4, 5].map((value) => {
    push(column, value);
    return column.values.length;
  });
  expect(widths).toEqual([2, 2, 4, 4, 8]);
});

test("what is endless is a number", () => {
  const column = growing(1);
  push(column, Number.NEGATIVE_INFINITY);
  expect(column.values[0]).toBe(Number.NEGATIVE_INFINITY);
});

test("what is no number is refused: a column would hold it as NaN, and that as the place 0 of another", () => {
  const column = growing(1);
  const byMistake = [undefined, Number.NaN] as readonly number[];
  for (const value of byMistake) expect(() => push(column, value)).toThrow(RangeError);
  expect(column.length).toBe(0);
});
