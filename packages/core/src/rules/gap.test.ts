import { expect, test } from "vitest";
import { byValue } from "../formula/index.ts";
import { costCounted, gap, overspend } from "./gap.ts";

test("the gap is cost less funding applied, never below nothing", () => {
  expect(byValue(gap)({ cost: 1_359_000_00, applied: 1_000_000_00 })).toBe(359_000_00);
  expect(byValue(gap)({ cost: -500, applied: 0 })).toBe(0);
});

test("a level's cost is net of the income that it counts alone, which stands below nothing", () => {
  expect(byValue(costCounted)({ cost: 45_000_00, uncounted: -50_000_00 })).toBe(95_000_00);
  expect(byValue(costCounted)({ cost: -500, uncounted: 0 })).toBe(-500);
});

test("a line overspends by what it costs above its budget, income that falls short as well", () => {
  expect(byValue(overspend)({ cost: 120, budget: 100 })).toBe(20);
  expect(byValue(overspend)({ cost: 90, budget: 100 })).toBe(0);
  expect(byValue(overspend)({ cost: -80, budget: -100 })).toBe(20);
});
