import { expect, test } from "vitest";
import { day, financialYear } from "../calendar/index.ts";
import type { Plan, Post } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";
import { cost, facts } from "./index.ts";

const post = (over: Partial<Post> & Pick<Post, "pay">): Post => ({
  id: "post",
  title: "Post",
  count: 1,
  people: 1,
  fte: 10_000 as Post["fte"],
  contract: "permanent",
  supplements: [],
  starts: [{ on: day("2026-04-01"), count: 1 }],
  cover: [],
  vacant: [],
  tags: {},
  ...over,
});

const planOf = (year: string, over: Partial<Plan>): Plan => ({
  outturn: 1,
  title: "A plan",
  years: { from: financialYear(year), to: financialYear(year) },
  conventions: { partMonth: "calendar-days", increments: "april-six-months", niThreshold: "published-monthly" },
  payScales: {},
  payAwards: [],
  onCosts: { employerNi: "published", pension: "none", apprenticeshipLevy: "published" },
  agencyRates: {},
  posts: [],
  lines: [],
  savings: [],
  funding: [],
  scenarios: [],
  ...over,
});

const sums = (plan: Plan): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const { component, amount } of facts(cost(compile(plan, published)))) {
    total[component] = (total[component] ?? 0) + amount;
  }
  return total;
};

const scp30 = { is: "scale", scale: "njc", point: "30" } as const;

test("a post on point 30 for all of 2026/27 costs its salary, twelve months' NI and levy", () => {
  expect(sums(planOf("2026/27", { posts: [post({ pay: scp30 })] }))).toEqual({
    pay: 42_123_00,
    "employer-ni": 12 * 463_99, // (3,510.25 − 417) × 15% = 463.9875
    "apprenticeship-levy": 12 * 17_55,
  });
});

test("from 1 October half the pay and six whole thresholds", () => {
  const starts = [{ on: day("2026-10-01"), count: 1 }];
  expect(sums(planOf("2026/27", { posts: [post({ pay: scp30, starts })] }))).toMatchObject({
    pay: 21_061_50,
    "employer-ni": 6 * 463_99,
  });
});

test.each([
  ["calendar-days", 23_050_64],
  ["whole-months", 21_061_50],
  ["days-of-year", 22_965_69],
] as const)("from 14 September pay by %s is %d pence", (partMonth, expected) => {
  const starts = [{ on: day("2026-09-14"), count: 1 }];
  const plan = planOf("2026/27", { posts: [post({ pay: scp30, starts })] });
  expect(sums({ ...plan, conventions: { ...plan.conventions, partMonth } }).pay).toBe(expected);
});
