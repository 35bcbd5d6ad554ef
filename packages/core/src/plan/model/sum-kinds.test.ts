import { expect, test } from "vitest";
import { day, yearFrom } from "../../calendar/index.ts";
import type { Millionths, Pence } from "../../money/index.ts";
import { bySumKind, isPaidOnce, oneSumOf, risingSumOf, type SumKind, yearlySumOf } from "./sum-kinds.ts";
import type { Line } from "./sums.ts";

const amount = 500 as Pence;
const sums: { readonly [Kind in SumKind]: Extract<Line["sum"], { readonly is: Kind }> } = {
  "one-off": { is: "one-off", amount, on: day("2024-05-01") },
  fixed: { is: "fixed", amount },
  yearly: { is: "yearly", perYear: [{ year: yearFrom(2024), amount }], uplift: "salaries" },
  percent: { is: "percent", percent: 40_000 as Millionths, of: { is: "employed" } },
};
const kindsThat = (passes: (sum: Line["sum"]) => boolean): readonly string[] =>
  Object.values<Line["sum"]>(sums)
    .filter(passes)
    .map(({ is }) => is);

test("a sum is answered for by the way it is stated", () => {
  expect(kindsThat((sum) => oneSumOf(sum) === amount)).toEqual(["one-off", "fixed"]);
  expect(kindsThat((sum) => yearlySumOf(sum) === sums.yearly)).toEqual(["yearly"]);
  expect(kindsThat((sum) => risingSumOf(sum) === sums.yearly)).toEqual(["yearly"]);
  const { uplift: _, ...still } = sums.yearly;
  expect(risingSumOf(still)).toBeUndefined();
});

test("what is for fixed days is paid once, unless it is of staff, who stay", () => {
  expect(kindsThat((sum) => isPaidOnce({ kind: "other", sum }))).toEqual(["one-off", "fixed"]);
  expect(kindsThat((sum) => isPaidOnce({ kind: "staff", sum }))).toEqual(["one-off"]);
});

test("a way without an answer does not compile", () => {
  // @ts-expect-error: percentages are forgotten
  const incomplete = () => bySumKind(sums.fixed, { "one-off": () => 1, fixed: () => 2, yearly: () => 3 });
  expect(incomplete()).toBe(2);
});
