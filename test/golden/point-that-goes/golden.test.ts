import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explain, forecast, PlanError, readPlan } from "../../../packages/core/src/index.ts";
import { applyChanges } from "../../../packages/core/src/public/scenario.ts";
import { readPlanText } from "../../../packages/core/src/yaml/index.ts";

/** The plan beside this file, worked by hand in working.md. Sums are in pence, written as pounds_pence. */
const text = readFileSync(new URL("plan.yaml", import.meta.url), "utf8");
const costOf = (changed: string) => forecast(readPlanText(changed, "plan.yaml")).cost.byPost;
const mended = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return "accepted";
};

test("the plan says nothing of what the worker is paid from April 2025, and is refused", () => {
  expect(refusal(() => readPlanText(text, "plan.yaml"))).toBe(
    'plan.yaml:11:43 point-not-in-force: This post is on point "B" of "s" on 2025-04-01, but the table from 2025-04-01 does not ' +
      "have it. Add it to that table, or use one name in all tables if it is there under another. If it is gone, end this post on " +
      "2025-03-31 and add one from 2025-04-01 on a point that is there.",
  );
});

test("with the point in the table the worker costs what the table says, and the chief what the chief costs", () => {
  const cost = costOf(mended("A: 31000, C: 51000", "A: 31000, B: 41000, C: 51000"));
  expect(cost.chief).toEqual({ "2024/25": 90_000_00, "2025/26": 90_000_00, "2026/27": 90_000_00 });
  expect(cost.worker).toEqual({ "2024/25": 40_000_00, "2025/26": 41_000_00, "2026/27": 41_000_00 });
});

test("with the point under its new name in both tables, the same", () => {
  const named = text.replaceAll(/\bB\b/g, "B2").replace("A: 31000, C: 51000", "A: 31000, B2: 41000, C: 51000");
  expect(costOf(named).worker).toEqual({ "2024/25": 40_000_00, "2025/26": 41_000_00, "2026/27": 41_000_00 });
});

test("with the post ended the day before and one on another point from then on, both cost their own", () => {
  const post = "{ id: worker, pay: { scale: s, point: B }, start: 2024-04-01";
  const next = "\n  - { id: next, pay: { scale: s, point: C }, start: 2025-04-01 }";
  const cost = costOf(mended(`${post} }`, `${post}, end: 2025-03-31 }${next}`));
  expect(cost.worker).toEqual({ "2024/25": 40_000_00, "2025/26": 0, "2026/27": 0 });
  expect(cost.next).toEqual({ "2024/25": 0, "2025/26": 51_000_00, "2026/27": 51_000_00 });
});

const spec = (post: object, rest: object = {}) => ({
  outturn: 1,
  title: "A point that goes",
  years: { from: "2024/25", to: "2025/26" },
  payScales: {
    s: [
      { from: "2024-04-01", points: { A: 30_000, B: 40_000, C: 50_000 } },
      { from: "2025-04-01", points: { A: 31_000, C: 51_000 } },
    ],
  },
  onCosts: { pension: "none", apprenticeshipLevy: "none" },
  posts: [
    { id: "chief", pay: { salary: 90_000 }, start: "2024-04-01" },
    { id: "worker", pay: { scale: "s", point: "B" }, start: "2024-04-01", ...post },
  ],
  ...rest,
});

test.each([
  ["with employer NI", {}, {}],
  ["with pension and levy", {}, { onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] } }],
  ["at half of full time", { fte: 0.5 }, {}],
  ["by days of the year", {}, { conventions: { partMonth: "days-of-year" } }],
  ["by whole months", {}, { conventions: { partMonth: "whole-months" } }],
  ["from the middle of a month", { start: "2024-09-17" }, {}],
  ["with a supplement", { supplement: { amount: 1_200 } }, {}],
  ["with a vacancy factor", {}, { vacancyFactor: { percent: 5 } }],
  [
    "with an award on the range",
    {},
    { payAwards: [{ scale: "s", from: "2025-10-01", percent: 3, points: ["A", "C"], status: "assumed" }] },
  ],
  ["with a top", { pay: { scale: "s", point: "B", top: "C" }, start: "2024-10-02" }, {}],
  ["with an increment to it", { pay: { scale: "s", point: "A", top: "C" } }, {}],
  [
    "with an increment to it on an anniversary",
    { pay: { scale: "s", point: "A", top: "C" }, start: "2024-10-07" },
    { conventions: { increments: "anniversary" } },
  ],
])("nobody costs what the chief costs: refused %s", (_, post, rest) => {
  expect(refusal(() => readPlan(spec(post, rest)))).toContain('point "B" of "s"');
});

test("half of a post costs half of its point, with NI above a whole threshold", () => {
  const payScales = {
    s: [
      { from: "2024-04-01", points: { B: 40_000 } },
      { from: "2025-04-01", points: { B: 41_000 } },
    ],
  };
  const of = forecast(readPlan(spec({ fte: 0.5 }, { payScales })));
  expect(Object.values(of.cost.byPost.worker!)[1]).toBe(20_500_00 + 2_324_40);
  expect(explain(of, "cost.byPost.worker.2025/26")!.value).toBe(22_824_40);
});

test("a scenario that brings somebody to the point is refused, and others are not", () => {
  const onA = spec(
    { pay: { scale: "s", point: "A", top: "C" }, start: "2024-10-07" },
    {
      conventions: { increments: "none", partMonth: "days-of-year" },
      onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    },
  );
  const plan = readPlan(onA);
  expect(Object.values(forecast(plan).cost.byPost.worker!)[0]).toBe(14_465_75);
  expect(refusal(() => applyChanges(plan, [{ change: "increments", increments: "anniversary" }]))).toContain(
    'with the changes, posts[1].pay.top point-not-in-force: Increments have taken this post to point "B" of "s" by 2025-10-07',
  );
  const later = { change: "delay-starts", by: { months: 6 } } as const; // and so to B after the plan's years
  expect(refusal(() => applyChanges(plan, [later, { change: "increments", increments: "anniversary" }]))).toBe(
    "accepted",
  );
});

test("a post in which nobody is ever paid costs nothing, on a national scale of which nothing was known yet", () => {
  const vacant = [{ from: "2024-04-01", to: "2026-03-31" }];
  const known = spec({ pay: { scale: "njc", point: 5, top: 6 }, vacant }, { conventions: { knownOn: "2017-07-01" } });
  expect(forecast(readPlan(known)).cost.byPost.worker).toEqual({ "2024/25": 0, "2025/26": 0 });
  expect(refusal(() => readPlan({ ...known, posts: [{ ...known.posts[1]!, vacant: [] }] }))).toContain("rate-not-held");
});
