import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../../test/support/runs.ts";
import type { Day } from "../../../calendar/index.ts";
import { turnOf } from "./in-turn.ts";

const turn = fc.record({
  on: fc.integer({ min: 10, max: 28 }).map((day) => `2024-05-${day}` as Day),
  count: fc.integer({ min: 1, max: 4 }),
});

test("everyone has their turn on the day of those that they are counted with", () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 12 }), fc.nat(50), (turns, number) => {
      const days = turns.flatMap(({ on, count }) => Array<Day>(count).fill(on)).sort();
      expect(turnOf(turns, number)).toBe(days[number]);
    }),
    { numRuns: runs(1000) },
  );
});
