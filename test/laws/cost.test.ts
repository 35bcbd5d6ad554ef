import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { type PartMonth, partMonths } from "../../packages/core/src/conventions/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { facts } from "../../packages/core/src/ledger/index.ts";
import type { Plan } from "../../packages/core/src/plan/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { type PlanParts, planOf } from "../support/plan-of.ts";
import { runs } from "../support/runs.ts";

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

const totalOf = (plan: Plan): number => sum(Object.values(forecast(plan).cost.total));

describe("the total is the same by every key", () => {
  test.prop([arbitraryCostedPlan], { numRuns: runs(100) })("component, post and line, month, fact", (plan) => {
    const { cost, ledger, years } = forecast(plan);
    const total = sum(Object.values(cost.total));
    expect(sum(Object.values(cost.byMonth))).toBe(total);
    expect(sum([...facts(ledger)].map(({ amount }) => amount))).toBe(total);
    for (const year of years) {
      const of = (keyed: { readonly [key: string]: { readonly [year: string]: number } }): number =>
        sum(Object.values(keyed).map((byYear) => byYear[year]!));
      expect(of(cost.byComponent)).toBe(cost.total[year]);
      expect(of(cost.byPost) + of(cost.byLine)).toBe(cost.total[year]);
      if (cost.gross) expect(cost.gross[year]! + cost.income![year]!).toBe(cost.total[year]);
    }
  });
});

test.prop([arbitraryCostedPlan, fc.nat()], { numRuns: runs(50) })(
  "the order of posts does not matter",
  (plan, turn) => {
    const cut = plan.posts.length === 0 ? 0 : turn % plan.posts.length;
    const turned = { ...plan, posts: [...plan.posts.slice(cut), ...plan.posts.slice(0, cut)].reverse() };
    const [before, after] = [forecast(plan), forecast(turned)];
    expect(after.cost.byPost).toEqual(before.cost.byPost);
    expect(after.cost.total).toEqual(before.cost.total);
    expect(after.staff).toEqual(before.staff);
    expect(after.cost.fullYear).toEqual(before.cost.fullYear);
  },
);

const monthEnds = ["2024-04-30", "2024-08-31", "2024-12-31", "2025-02-28", "2025-03-31", "2025-07-31"];
const day = fc.integer({ min: 1, max: 28 }).map((of) => String(of).padStart(2, "0"));
const salary = fc.integer({ min: 1_000_000, max: 9_000_000 });

const PART_MONTHS = Object.keys(partMonths) as PartMonth[];

const onePost = (post: Partial<NonNullable<PlanParts["posts"]>[number]>, partMonth: PartMonth) =>
  planOf({
    years: ["2024/25", "2025/26"],
    conventions: { partMonth },
    onCosts: {
      employerNi: "published",
      pension: [{ from: "2020-04-01", rate: 197_500 }],
      apprenticeshipLevy: "published",
    },
    posts: [{ id: "post", ...post }],
  });

test.prop([
  salary,
  day,
  day,
  fc.constantFrom(...monthEnds),
  fc.constantFrom<PartMonth>("calendar-days", "whole-months"),
])(
  "the cost of two spans that meet at a month's end is the cost of the whole",
  (amount, first, last, end, partMonth) => {
    const pay = { is: "salary", salary: [{ amount }] } as const;
    const [start, stop] = [`2024-04-${first}`, `2026-03-${last}`];
    const next = `${end.slice(0, 8)}01`;
    const after =
      next.slice(5, 7) === "12"
        ? `${Number(next.slice(0, 4)) + 1}-01-01`
        : `${next.slice(0, 5)}${String(Number(next.slice(5, 7)) + 1).padStart(2, "0")}-01`;
    const whole = totalOf(onePost({ pay, start, end: stop }, partMonth));
    const parts =
      totalOf(onePost({ pay, start, end }, partMonth)) + totalOf(onePost({ pay, start: after, end: stop }, partMonth));
    expect(parts).toBe(whole);
  },
);

test.prop([salary, day, fc.constantFrom(...PART_MONTHS)])(
  "a salary stated again, unchanged, from any day changes nothing",
  (amount, of, partMonth) => {
    const start = "2024-04-08";
    const once = onePost({ start, pay: { is: "salary", salary: [{ amount, from: start }] } }, partMonth);
    const again = [
      { amount, from: start },
      { amount, from: `2024-10-${of}` },
    ];
    expect(totalOf(onePost({ start, pay: { is: "salary", salary: again } }, partMonth))).toBe(totalOf(once));
  },
);

const withAward = (percent: number, amount: number, fte: number): number =>
  totalOf({
    ...onePost({ start: "2024-06-10", fte, pay: { is: "salary", salary: [{ amount }] } }, "calendar-days"),
    payAwards: [
      { scale: "salaries", from: "2025-04-01", award: { percent }, status: "assumed" },
    ] as unknown as Plan["payAwards"],
  });

test.prop([salary, fc.integer({ min: 1000, max: 10_000 })])("an award of nothing changes nothing", (amount, fte) => {
  const without = onePost({ start: "2024-06-10", fte, pay: { is: "salary", salary: [{ amount }] } }, "calendar-days");
  expect(withAward(0, amount, fte)).toBe(totalOf(without));
});

test.prop([salary, fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 })])(
  "cost never falls when the award rises",
  (amount, one, other) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    expect(withAward(high, amount, 10_000)).toBeGreaterThanOrEqual(withAward(Math.max(low, 1), amount, 10_000));
  },
);
