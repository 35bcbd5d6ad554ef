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
