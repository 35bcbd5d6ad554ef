import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { startChanges } from "./start-changes.ts";

const plan = (...posts: readonly object[]) =>
  readPlan({
    ...{ outturn: 1, title: "Posts", years: { from: "2024/25", to: "2025/26" } },
    posts: posts.map((post, at) => ({ id: `p${at}`, pay: { fullCost: 60000 }, ...post })),
  });

const four = { count: 4, start: "2024-09-01", end: "2026-02-28" };

test("controls where the plan has them change nothing", () => {
  expect(startChanges(plan(four), {})).toEqual({ changes: [] });
  expect(startChanges(plan(four), { later: 0, unit: "months", cohorts: "plan", apart: 3 })).toEqual({ changes: [] });
});

test("cohorts come before a delay, which is in days or in months", () => {
  expect(startChanges(plan(four), { later: 2, unit: "weeks", cohorts: "two", apart: 3 }).changes).toEqual([
    { change: "recruit-in-cohorts", cohorts: 2, months: 3 },
    { change: "delay-starts", by: { days: 14 } },
  ]);
  expect(startChanges(plan(four), { later: -1, unit: "months" }).changes).toEqual([
    { change: "delay-starts", by: { months: -1 } },
  ]);
});

test("a programme that is late moves as a whole", () => {
  expect(startChanges(plan(four), { later: 2, late: "programme" }).changes).toEqual([
    { change: "move-programme", by: { days: 14 } },
  ]);
  expect(startChanges(plan(four), { later: 20, unit: "months", late: "programme" }).refused).toBeUndefined();
});

test("cohorts that the plan has already are no change", () => {
  expect(startChanges(plan(four), { cohorts: "one" }).changes).toEqual([]);
  const two = {
    starts: [
      { on: "2024-09-01", count: 1 },
      { on: "2024-10-01", count: 1 },
    ],
    count: 2,
  };
  expect(startChanges(plan(two), { cohorts: "two" }).changes).toEqual([]);
  expect(startChanges(plan(two), { cohorts: "one" }).changes).toHaveLength(1);
});

test("a start after the last day is refused in words that name the post", () => {
  const { changes, refused } = startChanges(plan({ ...four, title: "Adviser" }, { ...four }), {
    later: 18,
    unit: "months",
  });
  expect(changes).toEqual([]);
  expect(refused).toBe(
    "That cannot be: Adviser and 1 other post would start after the last day. Shown is the plan as it stands.",
  );
  expect(startChanges(plan({ start: "2024-09-01" }), { later: 26, unit: "months" }).refused).toBeUndefined();
});

test("a plan without posts is not changed", () => {
  expect(startChanges(plan(), { later: 4, cohorts: "three" })).toEqual({ changes: [] });
});
