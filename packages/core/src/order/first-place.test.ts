import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { firstPlace } from "./first-place.ts";

/** The place by looking at one entry after the other. */
const oneAfterTheOther = (entries: readonly number[], passes: (entry: number) => boolean): number => {
  const position = entries.findIndex(passes);
  return position < 0 ? entries.length : position;
};

const inOrder = fc
  .array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 })
  .map((numbers) => numbers.sort((first, second) => first - second));
const sought = fc.integer({ min: -22, max: 22 });

test("halving finds what looking at one entry after the other finds, in lists and in columns", () => {
  fc.assert(
    fc.property(inOrder, sought, (entries, value) => {
      for (const passes of [(entry: number) => entry >= value, (entry: number) => entry > value]) {
        expect(firstPlace(entries, passes)).toBe(oneAfterTheOther(entries, passes));
        expect(firstPlace(Int32Array.from(entries), passes)).toBe(oneAfterTheOther(entries, passes));
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("an entry put where it is found keeps the list in order, before its equals or after them", () => {
  fc.assert(
    fc.property(inOrder, sought, (entries, value) => {
      const before = firstPlace(entries, (entry) => entry >= value);
      const after = firstPlace(entries, (entry) => entry > value);
      expect(after - before).toBe(entries.filter((entry) => entry === value).length);
      const sorted = [...entries, value].sort((first, second) => first - second);
      expect(entries.toSpliced(before, 0, value)).toEqual(sorted);
      expect(entries.toSpliced(after, 0, value)).toEqual(sorted);
    }),
    { numRuns: runs(1000) },
  );
});

test("a list is asked no more often than it can be halved", () => {
  for (const length of [0, 1, 2, 1000, 100_000]) {
    let count = 0;
    firstPlace({ length } as ArrayLike<undefined>, () => {
      count += 1;
      return false;
    });
    expect(count).toBeLessThanOrEqual(Math.ceil(Math.log2(length + 1)));
  }
});
