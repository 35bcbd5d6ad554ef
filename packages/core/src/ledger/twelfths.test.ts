import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { byValue } from "../formula/index.ts";
import { wholeMonth } from "../rules/index.ts";
import { twelfths } from "./twelfths.ts";

const PERIODS = 12;
const month = byValue(wholeMonth);

/** In ten-thousandths of a penny, up to £10m at FTE 1. */
const annual = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000_000_000 }),
  fc.integer({ min: 0, max: 90_000 }).map((pounds) => pounds * 1_000_000),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
);

const monthsOf = (sums: readonly number[]): readonly (readonly number[])[] => {
  const { equal, left, onTop } = twelfths(Float64Array.from(sums));
  return sums.map((_, at) => Array.from({ length: PERIODS }, (_, n) => equal[at]! + onTop[left[at]! * PERIODS + n]!));
};

test.prop([fc.array(annual, { maxLength: 100 })])("every month is the one that the rule gives", (sums) => {
  expect(monthsOf(sums)).toEqual(
    sums.map((annual) => Array.from({ length: PERIODS }, (_, n) => month({ annual, period: n + 1 }))),
  );
});

test.prop([annual.filter((sum) => sum >= 0)])("odd pence are one a month at most", (sum) => {
  const [months] = monthsOf([sum]);
  const { equal } = twelfths(Float64Array.of(sum));
  expect(months!.every((amount) => amount === equal[0] || amount === equal[0]! + 1)).toBe(true);
});

test("£42,123 is twelve months of £3,510.25", () => {
  expect(monthsOf([42_123_000_000])).toEqual([new Array(PERIODS).fill(351_025)]);
});

test("£20,258 has eight odd pence: £1,688.16 and £1,688.17", () => {
  const [months] = monthsOf([20_258_000_000]); // 2,025,800p ÷ 12 = 168,816 and 8 over
  expect(months!.filter((amount) => amount === 168_817)).toHaveLength(8);
  expect(months!.filter((amount) => amount === 168_816)).toHaveLength(4);
});
