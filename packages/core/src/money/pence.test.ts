import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fte, FULL_TIME, inPounds, MILLION, type Pence, pence } from "./index.ts";

test("pence are whole and within what a number holds exactly", () => {
  expect(pence(-1)).toBe(-1);
  expect(pence(Number.MAX_SAFE_INTEGER)).toBe(9_007_199_254_740_991);
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])
    expect(() => pence(wrong)).toThrow(RangeError);
});

test("no pence are nought, never minus nought", () => {
  expect(Object.is(pence(-0), 0)).toBe(true);
});

test.each([
  [0, "0.00"],
  [5, "0.05"],
  [-5, "-0.05"],
  [-100, "-1.00"],
  [135_900_000, "1359000.00"],
  [9_007_199_254_740_991, "90071992547409.91"],
])("%i pence are £%s", (amount, text) => {
  expect(inPounds(pence(amount))).toBe(text);
});

test("pounds as text are a hundredth of the pence, to the last one", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      const text = inPounds(pence(amount));
      expect(text).toMatch(/^-?\d+\.\d\d$/);
      expect(new Decimal(text).times(100).toNumber()).toBe(amount);
    }),
  );
});

test("a full-time post is ten thousand, and the whole a million", () => {
  expect([FULL_TIME, MILLION]).toEqual([10 ** 4, 10 ** 6]);
});

test("pence are not FTE, and a bare number is neither", () => {
  const inPence = (amount: Pence): number => amount;
  const inFte = (share: Fte): number => share;
  // @ts-expect-error FTE are not pence
  expect(inPence(10_000 as Fte)).toBe(10_000);
  // @ts-expect-error pence are not FTE
  expect(inFte(pence(100))).toBe(100);
  // @ts-expect-error a number has not been checked
  expect(inPence(100)).toBe(100);
});
