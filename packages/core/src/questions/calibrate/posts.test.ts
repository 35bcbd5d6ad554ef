import { expect, test } from "vitest";
import { financialYear } from "../../calendar/index.ts";
import type { Pence } from "../../money/index.ts";
import { readPlan } from "../../plan/index.ts";
import { calibratePosts } from "./calibrate-posts.ts";

const plan = readPlan({
  outturn: 1,
  title: "Posts",
  years: { from: "2024/25", to: "2025/26" },
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 10, status: "assumed" }],
  posts: [
    { id: "worker", count: 3, pay: { salary: 36_000 }, start: "2024-09-01" },
    { id: "manager", pay: { salary: 48_000 }, start: "2024-10-01" },
  ],
});

/** £9,000 a month for seven months and £4,000 for six; then £156,000 and 10%. */
const printed = (first: number, toNearest = 1_00) => ({
  perYear: [
    { year: financialYear("2024/25"), amount: first as Pence },
    { year: financialYear("2025/26"), amount: 171_600_00 as Pence },
  ],
  toNearest: toNearest as Pence,
});

test("a common shift that reproduces what is printed, in days", () => {
  expect(calibratePosts(plan, printed(87_000_00)).shift).toMatchObject({
    reproduce: [0],
    nearest: { days: 0, off: 0 },
  });
  // Thirty days later: workers from 1 October, managers from 31 October (1 of 31 days).
  const { reproduce } = calibratePosts(plan, printed(54_000_00 + 20_000_00 + 129_03)).shift;
  expect(reproduce).toEqual([30]);
});

test("equal cohorts a month apart", () => {
  // Three workers a month apart: 7 + 6 + 5 months at £3,000; the one manager as before.
  const { cohorts } = calibratePosts(plan, printed(54_000_00 + 24_000_00));
  expect(cohorts.reproduce).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]); //   more cohorts than posts are as many as posts
  expect(cohorts.nearest).toMatchObject({ months: 3, off: 0 });
});

test("where none does the nearest is said, and by how much", () => {
  const { shift } = calibratePosts(plan, printed(87_000_00 + 10_00));
  expect(shift.reproduce).toEqual([]);
  expect(shift.nearest).toMatchObject({ days: 0, off: 10_00 });
});

test("the causes: a month's ramp of the manager, and the award", () => {
  const { why, unexplained } = calibratePosts(plan, printed(87_000_00));
  expect(why.flat).toEqual({ "2024/25": 91_000_00, "2025/26": 156_000_00 });
  expect(why.causes.slice(0, 2)).toEqual([
    { name: "ramp", byYear: { "2024/25": -4_000_00, "2025/26": 0 } },
    { name: "awards", byYear: { "2024/25": 0, "2025/26": 15_600_00 } },
  ]);
  expect(why.cost).toEqual({ "2024/25": 87_000_00, "2025/26": 171_600_00 });
  expect(unexplained).toEqual({ "2024/25": 0, "2025/26": 0 });
});

test("what the plan does not explain of a printed sum is said", () => {
  expect(calibratePosts(plan, printed(87_010_00)).unexplained).toEqual({ "2024/25": 10_00, "2025/26": 0 });
});

test("a shift to days on which there is no such point is left out", () => {
  const scaled = readPlan({
    outturn: 1,
    title: "Posts",
    years: { from: "2024/25", to: "2025/26" },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 24_000, C: 48_000 } },
        { from: "2025-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
      ],
    },
    posts: [{ id: "worker", pay: { scale: "s", point: "B" }, start: "2025-04-04" }],
  });
  const perYear = [{ year: financialYear("2024/25"), amount: 0 as Pence }];
  const { shift } = calibratePosts(scaled, { perYear, toNearest: 1_00 as Pence }, { days: 5 });
  expect([shift.from, shift.to, shift.reproduce]).toEqual([-3, 5, [-3, -2, -1, 0, 1, 2, 3, 4, 5]]);
});

test("a printed year that is none of the plan's is set against nothing", () => {
  const perYear = [{ year: financialYear("2030/31"), amount: 1_00 as Pence }];
  expect(() => calibratePosts(plan, { perYear, toNearest: 1_00 as Pence })).toThrow(
    new RangeError('there is no year of the plan "2030/31"'),
  );
});
