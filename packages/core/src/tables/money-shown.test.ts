import fc from "fast-check";
import { expect, test } from "vitest";
import { pence } from "../money/index.ts";
import { inBrief, inOneUnit, inSteps, MONEY_SHOWN, stepsAsText } from "./money-shown.ts";

test.each([
  [135_900_000, "1,359,000", "1,359", "1.359"],
  [148_254_545, "1,482,545", "1,483", "1.483"],
  [50, "1", "0", "0.000"], // a half goes away from nothing
  [-50, "-1", "0", "0.000"],
  [-49, "0", "0", "0.000"], // never "-0"
  [-35_950_000, "-359,500", "-360", "-0.360"],
  [35_949_999, "359,500", "359", "0.359"],
  [123_456_789_012, "1,234,567,890", "1,234,568", "1,234.568"],
])("%i pence are %s in pounds, %s in thousands and %s in millions", (amount, ...texts) => {
  const shown = MONEY_SHOWN.map((money) => stepsAsText(inSteps(pence(amount), money), money));
  expect(shown).toEqual(texts);
});

test("sums of one sentence are in one unit, and nothing is no millions", () => {
  const says = inOneUnit([pence(17_900_000), pence(141_500_000), pence(0)]);
  expect([17_900_000, 141_500_000, 0].map((amount) => says(pence(amount)))).toEqual(["£0.179m", "£1.415m", "£0"]);
});

test("a figure is never more than half a step from what it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), (amount) => {
      expect(Math.abs(inSteps(pence(amount), "pounds") * 100 - amount)).toBeLessThanOrEqual(50);
      expect(Math.abs(inSteps(pence(amount), "thousands") * 100_000 - amount)).toBeLessThanOrEqual(50_000);
      expect(inSteps(pence(amount), "millions")).toBe(inSteps(pence(amount), "thousands"));
    }),
  );
});

test.each([
  [99_949_999, "£999,500"],
  [99_950_000, "£1.000m"], // what would show as a thousand thousands is a million
  [0, "£0"],
  [-198_700_000, "-£1.987m"],
])("in a sentence %i pence are %s", (amount, text) => {
  expect(inBrief(pence(amount))).toBe(text);
});

test("a sum that its unit would show as nothing is given to the penny, so that a gap never reads as none", () => {
  expect(inBrief(pence(4_999), "thousands")).toBe("£49.99");
  expect(inBrief(pence(-4_999), "millions")).toBe("-£49.99");
  expect(inBrief(pence(49))).toBe("£0.49");
});
