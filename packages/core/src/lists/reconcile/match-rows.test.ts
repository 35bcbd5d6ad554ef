import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import type { ListRow } from "../list.ts";
import { matchRows } from "./match-rows.ts";

const row = fc.record(
  {
    postNumber: fc.constantFrom("001", "1", "A2", "a2", "3"),
    title: fc.constantFrom("Social worker", "social  worker", "Cook"),
    team: fc.constantFrom("Fostering", "Care leavers"),
    fte: fc.constantFrom(10_000, 5_000),
    count: fc.constantFrom(1, 3),
  },
  { requiredKeys: ["fte", "count"] },
) as unknown as fc.Arbitrary<ListRow>;

const rows = fc.array(row, { maxLength: 8 });
const FIELDS = ["team", "title"] as const;
const asSet = <Item>(items: readonly Item[]): ReadonlySet<Item> => new Set(items);

test("two lists the other way round have the same matches, and what was only in one is only in the other", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const [there, back] = [matchRows(first, second, FIELDS), matchRows(second, first, FIELDS)];
      expect(asSet(there.onlyFirst.flat())).toEqual(asSet(back.onlySecond.flat()));
      expect(asSet(there.onlySecond.flat())).toEqual(asSet(back.onlyFirst.flat()));
      expect(
        asSet(there.matched.map(({ by, first: one, second: other }) => ({ by, rows: [asSet(one), asSet(other)] }))),
      ).toEqual(
        asSet(back.matched.map(({ by, first: one, second: other }) => ({ by, rows: [asSet(other), asSet(one)] }))),
      );
    }),
    { numRuns: runs(200) },
  );
});

test("every row stands in one place only, and no match has two numbers or one side alone", () => {
  fc.assert(
    fc.property(rows, rows, (first, second) => {
      const { matched, onlyFirst, onlySecond } = matchRows(first, second, FIELDS);
      expect([...matched.flatMap((each) => each.first), ...onlyFirst.flat()].length).toBe(first.length);
      expect([...matched.flatMap((each) => each.second), ...onlySecond.flat()].length).toBe(second.length);
      for (const { by, first: one, second: other } of matched) {
        expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
        const allNumbered = [one, other].every((side) => side.every(({ postNumber }) => postNumber !== undefined));
        expect(allNumbered).toBe(by === "post number");
      }
    }),
    { numRuns: runs(200) },
  );
});
