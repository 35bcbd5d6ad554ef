import fc from "fast-check";
import { expect, test } from "vitest";
import { byValue } from "../formula/index.ts";
import { savingDelivered, savingSlipped, savingUndelivered } from "./saving.ts";

test("a saving slipped by three months lands nine months of this year's plan and three of the last", () => {
  const landing = { planned: 1_000_000_00, plannedBefore: 500_000_00, months: 9 };
  expect(byValue(savingSlipped)(landing)).toBe(875_000_00); // 750,000 + 125,000
});

test("a saving that does not slip lands whole", () => {
  expect(byValue(savingSlipped)({ planned: 100_01, plannedBefore: 777, months: 12 })).toBe(100_01);
});

test("months by running total: a year slipped lands to the penny in its two years", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 12 }), (planned, months) => {
      const first = byValue(savingSlipped)({ planned, plannedBefore: 0, months });
      const second = byValue(savingSlipped)({ planned: 0, plannedBefore: planned, months });
      expect(first + second).toBe(planned);
    }),
  );
});

test("what is delivered is rounded half up, and what is missed is never below nothing", () => {
  expect(byValue(savingDelivered)({ delivered: 900_000, slipped: 500_000_00 })).toBe(450_000_00);
  expect(byValue(savingDelivered)({ delivered: 500_000, slipped: 5 })).toBe(3);
  expect(byValue(savingUndelivered)({ planned: 500_000_00, achieved: 450_000_00 })).toBe(50_000_00);
  expect(byValue(savingUndelivered)({ planned: 100, achieved: 130 })).toBe(0);
});
