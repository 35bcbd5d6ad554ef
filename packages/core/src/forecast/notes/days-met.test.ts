import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { daysUntil } from "../../timeline/index.ts";
import { daysMet, type InstantRun } from "./days-met.ts";

const instant = fc.tuple(fc.integer({ min: 24_280, max: 24_300 }), fc.nat(27)).map(([month, day]) => month * 32 + day);
const someRuns = fc.array(fc.tuple(instant, instant), { maxLength: 12 });

/** Each pair by itself. */
const byPairs = (some: readonly InstantRun[], others: readonly InstantRun[]): number =>
  some.reduce(
    (days, [from, until]) =>
      others.reduce((sum, [since, past]) => {
        const [first, last] = [Math.max(from, since), Math.min(until, past)];
        return first < last ? sum + daysUntil(first, last) : sum;
      }, days),
    0,
  );

test("days that runs have in common are those that each pair of them has", () => {
  fc.assert(
    fc.property(someRuns, someRuns, (some, others) => {
      expect(daysMet(some, others)).toBe(byPairs(some, others));
    }),
    { numRuns: runs(1000) },
  );
});
