import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, inForce } from "./index.ts";

const rates = [
  { from: day("2024-04-06"), rate: 1 },
  { from: day("2025-04-06"), rate: 2 },
];

test("nothing is in force before the first entry", () => {
  expect(inForce(rates, day("2024-04-05"))).toBeUndefined();
  expect(inForce([], day("2024-04-05"))).toBeUndefined();
});

test("an entry counts from its own day until the day before the next", () => {
  const on = (date: string) => inForce(rates, day(date))?.rate;
  expect([on("2024-04-06"), on("2025-04-05"), on("2025-04-06"), on("2100-01-01")]).toEqual([1, 1, 2, 2]);
});

test("of two entries for one day the later written counts", () => {
  const twice = [...rates, { from: day("2025-04-06"), rate: 3 }];
  expect(inForce(twice, day("2025-04-06"))?.rate).toBe(3);
});

test("what is in force is the last of those that have begun", () => {
  const first = day("2020-01-01");
  const days = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(fc.array(days), days, (starts, on) => {
      const entries = starts.toSorted((a, b) => a - b).map((n) => ({ from: addDays(first, n), n }));
      const begun = entries.filter((entry) => entry.n <= on);
      expect(inForce(entries, addDays(first, on))).toBe(begun.at(-1));
    }),
  );
});
