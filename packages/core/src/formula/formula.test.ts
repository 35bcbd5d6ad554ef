import { expect, test } from "vitest";
import { above, byValue, formulaRule, input, shareFormula, shareOfSum, times } from "./index.ts";

const ni = formulaRule("ni", {
  says: "{rate} of {pay} above {threshold}",
  cite: "S.I. 2001/1004, reg. 12(1)",
  is: shareOfSum(input("rate"), above(input("pay"), input("threshold")), "half-down"),
});

test("a rule is its name, its words, its source and its formula", () => {
  expect(Object.keys(ni)).toEqual(["name", "says", "cite", "is"]);
  expect(JSON.parse(JSON.stringify(ni))).toEqual(ni);
});

test("a month's NI is 15% above the threshold", () => {
  // (3,510.25 − 417.00) × 15% = 463.9875
  expect(byValue(ni)({ rate: 150_000, pay: 351_025, threshold: 41_700 })).toBe(46_399);
});

test("what is below the threshold is never less than nothing", () => {
  expect(byValue(ni)({ rate: 150_000, pay: 41_600, threshold: 41_700 })).toBe(0);
});

test("a halfpenny of NI is dropped", () => {
  expect(byValue(ni)({ rate: 150_000, pay: 41_710, threshold: 41_700 })).toBe(1); // 0.10 × 15% = 1.5p
});

test("every input must be given, and no other", () => {
  const half = formulaRule("half", { says: "", is: shareFormula(times(input("sum"), 1), 2, "half-up") });
  // @ts-expect-error sum is missing
  expect(byValue(half)({})).toBeNaN();
  // @ts-expect-error there is no input by that name
  expect(byValue(half)({ sum: 3, total: 3 })).toBe(2);
});
