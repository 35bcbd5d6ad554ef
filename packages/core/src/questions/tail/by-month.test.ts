import { describe, expect, test } from "vitest";
import type { Day } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import { readPlan } from "../../plan/index.ts";
import { type TailOptions, tail } from "./tail.ts";

const line = readPlan({
  outturn: 1,
  title: "Printed",
  years: { from: "2024/25", to: "2025/26" },
  lines: [
    {
      ...{ id: "improvement-staff", kind: "staff", contract: "permanent", from: "2024-09-01", to: "2026-02-28" },
      perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
    },
  ],
});
const midMonth = readPlan({
  outturn: 1,
  title: "Ends in the middle of months",
  years: { from: "2024/25", to: "2027/28" },
  posts: [
    { id: "a", count: 3, pay: { fullCost: 50_001 }, start: "2024-04-01", end: "2026-02-11" },
    { id: "b", count: 2, pay: { fullCost: 61_237 }, start: "2024-04-01", end: "2027-07-29" },
  ],
});

const ways: readonly (readonly [string, TailOptions["absorbing"]])[] = [
  ["nobody absorbed", { is: "none" }],
  ["all absorbed on a day", { is: "dated", on: [{ day: "2026-09-17" as Day }] }],
  ["turnover", { is: "turnover", establishments: [{ name: "all", people: 120, turnover: 138_000 as Millionths }] }],
];

describe.each([
  ["a line", line],
  ["ends in the middle of months", midMonth],
])("months of the tail of %s", (_, plan) => {
  test.each(ways)("add up to its years and to all that is left: %s", (__, absorbing) => {
    for (const months of [1, 12, 31]) {
      const found = tail(plan, { absorbing, months, people: { "improvement-staff": 27 } });
      const years = new Map<string, number>();
      for (const { year, amount } of found.byMonth) years.set(year, (years.get(year) ?? 0) + amount);
      expect([...years]).toEqual(found.byYear.map(({ year, amount }) => [year, amount]));
      expect(found.byMonth.reduce((sum, { amount }) => sum + amount, 0)).toBe(found.cost);
      expect(found.byMonth.map(({ month }) => month)).toEqual(found.byMonth.map(({ month }) => month).sort());
    }
  });
});
