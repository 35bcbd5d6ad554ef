import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { firstTaken, type TakenRuns, take, type ValueRun } from "./taken.ts";

const run = fc.tuple(fc.nat(40), fc.nat(8)).map(([from, length]): ValueRun<number> => ({ from, to: from + length }));

test("the first value that is taken is the first of a run that is in any of the runs before it", () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      const taken: TakenRuns<number> = [];
      const values = new Set<number>();
      for (const one of runs) {
        const own = Array.from({ length: one.to - one.from + 1 }, (_, n) => one.from + n);
        expect(firstTaken(taken, one)).toBe(own.find((value) => values.has(value)));
        take(taken, one);
        for (const value of own) values.add(value);
        expect(taken.every(({ from, to }, n) => from <= to && (n === 0 || taken[n - 1]!.to < from))).toBe(true);
      }
    }),
    { numRuns: runs(1000) },
  );
});
