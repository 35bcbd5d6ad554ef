import { readFileSync } from "node:fs";
import { type Day, type Millionths, type Plan, readPlan, type TailOptions, tail } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { describe, expect, test } from "vitest";
import { monthSums } from "./month-sums.ts";

const example = (file: string): Plan =>
  readPlanText(readFileSync(new URL(`../../../../examples/cheshire-east-2024/${file}`, import.meta.url), "utf8"), file);

const line = example("published.yaml");
const posts = example("posts.yaml");
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
  ["posts", posts],
  ["ends in the middle of months", midMonth],
])("months of the tail of %s", (_, plan) => {
  test.each(ways)("add up to the library's years: %s", (__, absorbing) => {
    for (const months of [1, 12, 31]) {
      const found = tail(plan, { absorbing, months, people: { "improvement-staff": 27 } });
      const years = new Map<string, number>();
      for (const { year, amount } of monthSums(found)) years.set(year, (years.get(year) ?? 0) + amount);
      const some = found.byYear.filter(({ amount }) => amount !== 0);
      expect([...years]).toEqual(some.map(({ year, amount }) => [year, amount]));
    }
  });
});
