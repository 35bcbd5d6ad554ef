import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { numbering } from "./numbering.ts";

const sums = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })), {
  maxLength: 200,
});

test.prop([sums, sums])("equal values have one number and different ones two, over several columns", (one, other) => {
  const { numbers, each } = numbering(one.length + other.length);
  const given = [one, other].map((values) => [...numbers(Float64Array.from(values))]);
  const met = [...new Set([...one, ...other])];
  expect(given).toEqual([one, other].map((values) => values.map((value) => met.indexOf(value))));
  expect([...each()]).toEqual(met);
});

test("nothing to number is no trouble", () => {
  const { numbers, each } = numbering(0);
  expect([...numbers(new Float64Array(0)), ...each()]).toEqual([]);
});

test("a sum that is not known is refused: its number would be that of the first", () => {
  const { numbers } = numbering(2);
  expect(() => numbers(Float64Array.of(9_000_000, Number.NaN))).toThrow(RangeError);
});
