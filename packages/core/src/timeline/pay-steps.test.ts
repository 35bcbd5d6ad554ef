import { expect, test } from "vitest";
import { day, endOf, startOf } from "../calendar/index.ts";
import { type Pay, readPlan, risenSums } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { noSteps, paySteps } from "./pay-steps.ts";
import { awardsOn, scaleValues } from "./scale-values.ts";

const steps = (pay: Pay, start: string, until: string, payAwards: readonly object[] = []) => {
  const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2022/23", to: "2027/28" }, payAwards });
  if (pay.is === "in-line") throw new RangeError("a post that is only counted has no pay");
  const found = noSteps();
  paySteps(found, pay, startOf(day(start)), endOf(day(until)), {
    scales: scaleValues(plan, published),
    grading: plan,
    salaryAwards: awardsOn(plan, "salaries"),
    fullCosts: (pay) => risenSums(pay, plan),
  });
  return [...found.from.values.subarray(0, found.from.length)].map((at, n) => [at, found.sum.values[n]]);
};

const pounds = (amount: number): number => amount * 100;

test("the point moves first, then it is revalued", () => {
  expect(steps({ is: "scale", scale: "njc", point: "28", top: "30" }, "2024-09-01", "2026-03-31")).toEqual([
    [startOf(day("2024-09-01")), pounds(37_938)], //  point 28 at April 2024
    [startOf(day("2025-04-01")), pounds(39_862)], //  point 29 at April 2025
  ]);
});

test("nobody passes the top of the grade", () => {
  const sums = steps({ is: "scale", scale: "njc", point: "29", top: "30" }, "2024-04-01", "2027-03-31");
  expect(sums).toEqual([
    [startOf(day("2024-04-01")), pounds(38_626)], //  29
    [startOf(day("2025-04-01")), pounds(40_777)], //  30 at April 2025
    [startOf(day("2026-04-01")), pounds(42_123)], //  30 at April 2026
  ]);
});

test("whoever stands on a point that is deleted is moved to the lowest", () => {
  expect(steps({ is: "scale", scale: "njc", point: "1" }, "2022-04-01", "2023-12-31")).toEqual([
    [startOf(day("2022-04-01")), pounds(20_258)],
    [startOf(day("2023-04-01")), pounds(22_366)], //  point 2: point 1 went on 1 April 2023
  ]);
});

test("an award on some points leaves the others alone, and is rounded to the pound", () => {
  const award = { scale: "njc", from: "2027-04-01", percent: 3, status: "assumed" };
  expect(steps({ is: "scale", scale: "njc", point: "43" }, "2026-04-01", "2028-03-31", [award])[1]).toEqual([
    startOf(day("2027-04-01")),
    pounds(57_982), //  56,293 × 1.03 = 57,981.79
  ]);
  const lower = { ...award, points: [3, 42] };
  expect(steps({ is: "scale", scale: "njc", point: "43" }, "2026-04-01", "2028-03-31", [lower])).toHaveLength(1);
});

test("a plain salary takes every award of the plan, a dated one those after its date", () => {
  const award = { scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" };
  const plain = { is: "salary", salary: [{ amount: pounds(40_000) }] } as unknown as Pay;
  expect(steps(plain, "2025-09-01", "2026-03-31", [award]).at(-1)).toEqual([
    startOf(day("2025-04-01")),
    pounds(41_200),
  ]);
  const stated = { is: "salary", salary: [{ from: "2025-04-01", amount: pounds(40_000) }] } as unknown as Pay;
  expect(steps(stated, "2025-09-01", "2026-03-31", [award])).toEqual([[startOf(day("2025-04-01")), pounds(40_000)]]);
});
