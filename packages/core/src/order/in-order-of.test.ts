import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { inOrderOf } from "./in-order-of.ts";

const entry = fc.record({ on: fc.constantFrom("2024-04-01", "2024-09-01", "2025-04-01"), count: fc.nat() });

test("a list in order holds what it held, each entry after those before it and after its equals that stood before it", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
      const days = [...new Set(entries.map(({ on }) => on))].sort();
      const inTurn = days.flatMap((day) => entries.filter(({ on }) => on === day));
      const before = [...entries];
      expect(inOrderOf(entries, ({ on }) => on)).toEqual(inTurn);
      expect(entries).toEqual(before);
    }),
    { numRuns: runs(500) },
  );
});

test("numbers go by their size, not by their signs", () => {
  expect(inOrderOf([10, 9, -1], (value) => value)).toEqual([-1, 9, 10]);
});
