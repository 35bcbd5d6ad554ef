import { expect, test } from "vitest";
import { readPlan } from "../plan/index.ts";
import { forecast } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "Legal costs",
  years: { from: "2024/25", to: "2025/26" },
  lines: [{ id: "legal", perYear: { "2024/25": "£100k", "2025/26": "£100k" } }],
});

test("what is worked out when it is read is worked out once, and is the same whatever was read before it", () => {
  const [one, other] = [forecast(plan), forecast(plan)];
  const keys = Object.keys(one) as (keyof typeof one)[];
  for (const key of keys.toReversed()) void other[key];
  for (const key of keys) {
    expect(one[key]).toBe(one[key]);
    expect(one[key]).toStrictEqual(other[key]);
  }
});

test("a forecast spread out is plain data with every part in it", () => {
  const { cost, gap, notes, fingerprint } = { ...forecast(plan) };
  expect(cost.total).toEqual({ "2024/25": 10_000_000, "2025/26": 10_000_000 });
  expect(gap.total).toEqual({ "2024/25": 10_000_000, "2025/26": 10_000_000 });
  expect([notes.length > 0, fingerprint.length]).toEqual([true, 64]);
});

test("control totals that are not met are said at once, though nothing is read", () => {
  const expecting = { ...plan, expect: { toNearest: 1, cost: [{ year: "2024/25", amount: 1 }] } } as never;
  expect(() => forecast(expecting)).toThrow("expect-not-met");
});
