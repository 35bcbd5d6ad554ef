import { expect, test } from "vitest";
import { asFte, asPercent, asPounds, pence } from "./index.ts";

test.each([
  [0, "£0"],
  [1, "£0.01"],
  [-1, "-£0.01"],
  [99, "£0.99"],
  [100, "£1"],
  [-100, "-£1"],
  [100_010, "£1,000.10"],
  [-100_000_005, "-£1,000,000.05"],
])("%i pence are printed %s: pence only where there are some, the sign before the pound", (amount, text) => {
  expect(asPounds(pence(amount))).toBe(text);
});

test.each([
  [0, "0%"],
  [10_000, "1%"],
  [-10_000, "-1%"],
  [1, "0.0001%"],
  [-25_000, "-2.5%"],
  [138_000, "13.8%"],
  [1_234_567, "123.4567%"],
])("%i millionths are printed %s, with no more decimals than they have", (millionths, text) => {
  expect(asPercent(millionths)).toBe(text);
});

test.each([
  [0, "0"],
  [1, "0.0001"],
  [5_000, "0.5"],
  [10_000, "1"],
  [12_345_678, "1,234.5678"],
])("%i ten-thousandths of a post are printed %s", (tenThousandths, text) => {
  expect(asFte(tenThousandths)).toBe(text);
});
