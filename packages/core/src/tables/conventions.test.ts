import { expect, test } from "vitest";
import { forecast } from "../forecast/index.ts";
import { type LineSpec, type PlanSpec, readPlan } from "../plan/index.ts";
import { conventionsOf, conventionsShown } from "./conventions.ts";

const shown = (plan: Partial<PlanSpec>, by?: "month" | "year") =>
  conventionsShown(
    forecast(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, ...plan })),
    by,
  ).map(({ name, value }) => `${name} ${value}`);

const onCosts = { employerNi: "published", apprenticeshipLevy: "none", pension: "none" } as const;

test("a plan whose figures rest on no convention names none", () => {
  expect(shown({ lines: [{ id: "legal", perYear: { "2024/25": 100 } }] })).toEqual([]);
});

test("a default is named where another choice would change a figure", () => {
  const none = { employerNi: "none", apprenticeshipLevy: "none", pension: "none" } as const;
  const post = { id: "a", pay: { salary: 30000 }, start: "2024-04-01" };
  expect(shown({ onCosts: none, posts: [post] })).toEqual([]); // whole years of pay, whatever the convention
  expect(shown({ onCosts: none, posts: [{ ...post, start: "2024-09-16" }] })).toEqual(["partMonth calendar-days"]);
  // £758 × 12 is not £9,100; and a month's pay by its days gives other pennies of NI
  expect(shown({ onCosts, posts: [post] })).toEqual(["partMonth calendar-days", "niThreshold published-monthly"]);
  const scale = { id: "b", pay: { scale: "njc", point: 20, top: 22 }, start: "2024-04-01" };
  expect(shown({ onCosts, posts: [scale] })).toContain("increments april-six-months");
  expect(shown({ onCosts, posts: [{ ...scale, pay: { scale: "njc", point: 20 } }] })).not.toContain(
    "increments april-six-months",
  );
});

test("of many posts, one that a choice changes is enough, wherever it stands", () => {
  const none = { employerNi: "none", apprenticeshipLevy: "none", pension: "none" } as const;
  const whole = (n: number) => ({ id: `whole-${n}`, pay: { salary: 30000 }, start: "2024-04-01" });
  const posts = Array.from({ length: 120 }, (_, n) => whole(n));
  expect(shown({ onCosts: none, posts })).toEqual([]);
  for (const at of [0, 60, 119]) {
    const changed = posts.with(at, { ...whole(at), start: "2024-09-16" });
    expect(shown({ onCosts: none, posts: changed })).toEqual(["partMonth calendar-days"]);
  }
});

test("of many posts that differ in their names alone, what is told by a name is asked of all", () => {
  const posts = Array.from({ length: 60 }, (_, n) => ({ id: `p${n}`, pay: { fullCost: 12_000 }, start: "2024-04-01" }));
  const fee: LineSpec = { id: "fee", percent: 10, of: { posts: ["p59"] } };
  expect(shown({ posts, lines: [fee] })).toEqual([]); // £1,200 a year, however its months part it
  const late = { id: "late", pay: { fullCost: 12_000 }, start: "2024-09-16" };
  const begun: LineSpec = {
    id: "begun",
    income: true,
    perYear: { "2024/25": 6000, "2025/26": 6000 },
    from: { post: "late" },
  };
  const ofLate: LineSpec = { ...fee, of: { posts: ["late"] } };
  for (const lines of [[begun], [ofLate], []])
    expect(shown({ posts: [...posts, late], lines })).toEqual(["partMonth calendar-days"]);
  const atMonth = { ...late, start: "2024-09-01" };
  // seven twelfths, or 212 days of 365
  expect(shown({ posts: [...posts, atMonth], lines: [begun] })).toEqual(["partMonth calendar-days"]);
});

test("whole months are the same by year under every convention, not by month", () => {
  const plan = { posts: [{ id: "a", pay: { fullCost: 12000 }, start: "2024-04-01" }] };
  expect(shown(plan)).toEqual([]);
  expect(shown(plan, "month")).toEqual(["partMonth calendar-days"]); // 30 days of 365 are no twelfth
});

test("what is not at its default is named, whether or not it matters", () => {
  const conventions = { partMonth: "whole-months", knownOn: "2024-07-08" } as const;
  expect(shown({ conventions, lines: [{ id: "legal", perYear: { "2024/25": 100 } }] })).toEqual([
    "partMonth whole-months",
    "knownOn 2024-07-08",
  ]);
});

test("all of them can be had, each with its default, its meaning and whether it matters", () => {
  const of = forecast(readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } }));
  const { rows } = conventionsOf(of);
  expect(rows.map(({ name }) => name)).toEqual(["partMonth", "increments", "niThreshold", "knownOn"]);
  expect(rows.every(({ value, fallback, matters }) => value === fallback && matters === "no")).toBe(true);
  expect(rows[0]!.says).toBe("a part month is paid by its calendar days");
});

test("a convention matters where with another value of it a point would be missing, and nothing could be costed", () => {
  const payScales = {
    s: [
      { from: "2024-04-01", points: { A: 30000, C: 30000 } },
      { from: "2025-04-01", points: { A: 30000, B: 30000, C: 30000 } },
    ],
  };
  const none = { employerNi: "none", apprenticeshipLevy: "none", pension: "none" } as const;
  const post = { id: "a", pay: { scale: "s", point: "A", top: "C" }, start: "2024-04-01" };
  // On A for a year and on B from April 2025; nobody could have moved on to B in September 2024, had the start been a year sooner.
  expect(
    shown({ onCosts: none, payScales, posts: [{ ...post, start: "2023-09-01" }], conventions: { increments: "none" } }),
  ).toEqual(["increments none"]);
  expect(shown({ onCosts: none, payScales, posts: [post] })).toEqual([]);
});
