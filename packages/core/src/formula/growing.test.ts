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

test("what is no number is refused: a column would hold it as NaN, and that as the place 0 of another", () => {
  const column = growing(1);
  const byMistake = [undefined, Number.NaN] as readonly number[];
  for (const value of byMistake) expect(() => push(column, value)).toThrow(RangeError);
  expect(column.length).toBe(0);
});
