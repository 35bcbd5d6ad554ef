import { expect, test } from "vitest";
import { scaleOf } from "./scale-of.ts";

test("a scale of sums that are all nothing has a length, and any other is left to the picture", () => {
  expect([scaleOf([0, 0]), scaleOf([0, -3])]).toEqual([{ zero: true, domain: [0, 1], ticks: [0] }, { zero: true }]);
});
