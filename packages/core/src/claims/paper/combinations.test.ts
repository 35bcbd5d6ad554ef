import { expect, test } from "vitest";
import { combinations } from "./combinations.ts";

const upTo = (length: number, from = 0) => Array.from({ length }, (_, at) => from + at);

test("one of each list in every way, and none where a list has none", () => {
  expect(combinations([[1, 2], [3], [4, 5]])).toEqual([
    [1, 3, 4],
    [1, 3, 5],
    [2, 3, 4],
    [2, 3, 5],
  ]);
  expect(combinations([[1, 2], []])).toEqual([]);
  expect(combinations([upTo(100), []])).toEqual([]);
  expect(combinations([])).toEqual([[]]);
});

test("of 64 ways each is given", () => {
  expect(combinations([upTo(8), upTo(8)])).toHaveLength(64);
});

test("of more, the first of each, and each other one beside the first of the rest", () => {
  const ways = combinations([upTo(5), upTo(13, 100)]);
  expect(ways).toHaveLength(1 + 4 + 12);
  expect(ways.slice(0, 6)).toEqual([
    [0, 100],
    [1, 100],
    [2, 100],
    [3, 100],
    [4, 100],
    [0, 101],
  ]);
});
