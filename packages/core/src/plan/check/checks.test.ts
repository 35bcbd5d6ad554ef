import { expect, test } from "vitest";
import { PlanError } from "../../issues/index.ts";
import { readPlan } from "../index.ts";

const codes = (sections: object): readonly string[] => {
  try {
    readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, ...sections });
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code, path }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const covered = (parts: object): object => ({
  agencyRates: { a: { perWeek: 1800 } },
  posts: [{ id: "p", pay: { fullCost: 60_000 }, start: "2024-09-01", ...parts }],
});

test("cover beside an employee is two payments for the same days, unless a handover is meant", () => {
  const cover = { agency: "a", from: "2024-07-01", to: "2024-09-01" };
  expect(codes(covered({ cover }))).toEqual(["posts[0].cover cover-overlaps-employee"]);
  expect(codes(covered({ cover: { ...cover, to: "2024-08-31" } }))).toEqual([]);
  expect(codes(covered({ cover: { ...cover, handover: true } }))).toEqual([]);
});

test("cover of a vacancy is not beside an employee, on any day that the vacancy has", () => {
  const vacant = [{ from: "2025-01-01", to: "2025-03-31", count: 1 }];
  const cover = (to: string, count: number) => [{ agency: "a", from: "2025-01-01", to, count }];
  expect(codes(covered({ count: 2, vacant, cover: cover("2025-03-31", 1) }))).toEqual([]);
  expect(codes(covered({ count: 2, vacant, cover: cover("2025-04-01", 1) }))).toEqual([
    "posts[0].cover[0] cover-overlaps-employee",
  ]);
  expect(codes(covered({ count: 2, vacant, cover: cover("2025-03-31", 2) }))).toEqual([
    "posts[0].cover[0] cover-overlaps-employee", // the second person is in post
  ]);
});

test("two covers may follow each other, or be for the same days of people who are not covered twice", () => {
  const cover = (from: string, to: string, count?: number) => ({ agency: "a", from, to, ...(count && { count }) });
  expect(codes(covered({ cover: [cover("2024-06-01", "2024-06-30"), cover("2024-07-01", "2024-07-31")] }))).toEqual([]);
  expect(codes(covered({ cover: [cover("2024-06-01", "2024-07-01"), cover("2024-07-01", "2024-07-31")] }))).toEqual([
    "posts[0].cover[1] covers-overlap",
  ]);
});

test("a vacancy factor leaves a covered post alone when it is excepted, by id, team, tag or cover, or kept", () => {
  const cover = { agency: "a", from: "2024-07-01" };
  const parts = { cover, team: "Legal", tags: { type: "x" } };
  const withFactor = (except: readonly unknown[], more = {}): object => ({
    ...covered({ ...parts, ...more }),
    vacancyFactor: { percent: 5, except },
  });
  expect(codes(withFactor([]))).toEqual(["posts[0] vacancy-counted-twice"]);
  for (const exception of ["p", "team: Legal", { team: "Legal" }, "tag: x", { tag: { type: "x" } }, "agency-covered"]) {
    expect(codes(withFactor([exception]))).toEqual([]);
  }
  expect(codes(withFactor([], { vacancyFactor: "keep" }))).toEqual([]);
});

test("an award on the national scale is refused while its published table is in use, and stands where that is not known", () => {
  const payAwards = [{ scale: "njc", from: "2025-04-01", percent: 3, status: "assumed" }];
  expect(codes({ payAwards })).toEqual(["payAwards[0].from award-already-published"]);
  expect(codes({ payAwards, conventions: { knownOn: "2024-07-08" } })).toEqual([]);
});

test("awards on separate ranges of points may share a day", () => {
  const award = (first: number, last: number) => ({
    scale: "njc",
    from: "2025-04-01",
    percent: 3,
    points: [first, last],
    status: "assumed",
  });
  const conventions = { knownOn: "2024-07-08" };
  expect(codes({ conventions, payAwards: [award(2, 20), award(21, 43)] })).toEqual([]);
  expect(codes({ conventions, payAwards: [award(2, 21), award(21, 43)] })).toEqual(["payAwards[1] awards-overlap"]);
  expect(codes({ conventions, payAwards: [award(43, 2)] })).toEqual(["payAwards[0].points top-below-point"]);
});

test("published rates are asked for only from the first day that the plan costs", () => {
  const plan = (from: string, to: string, start: string): object => ({
    years: { from, to },
    onCosts: { pension: "none" },
    posts: [{ id: "p", pay: { scale: "njc", point: 20 }, start }],
  });
  expect(codes(plan("2019/20", "2020/21", "2012-04-01"))).toEqual([]);
  expect(codes(plan("2018/19", "2020/21", "2019-04-01"))).toEqual([]);
  expect(codes(plan("2018/19", "2020/21", "2019-03-31"))).toEqual(["posts[0].pay.scale rate-not-held"]);
});

test("figures that were known too late for the plan are not there for it", () => {
  const posts = [{ id: "p", pay: { scale: "njc", point: 20 }, start: "2024-09-01" }];
  const conventions = { knownOn: "2010-01-01" };
  expect(codes({ conventions, posts, onCosts: { pension: "none" } })).toEqual([
    "posts[0].pay.scale rate-not-held",
    "onCosts.employerNi rate-not-held",
    "onCosts.apprenticeshipLevy rate-not-held",
  ]);
});

test("a year's sum needs months of its own: whole months only count those that begin inside", () => {
  const lines = [{ id: "l", perYear: { "2024/25": 1000 }, from: "2025-03-15" }];
  expect(codes({ lines })).toEqual([]);
  expect(codes({ lines, conventions: { partMonth: "whole-months" } })).toEqual([
    "lines[0].perYear.2024/25 year-outside-line",
  ]);
});

test("growth that would leave what can be held exactly is refused, and no other", () => {
  const line = (percent: number): object => ({
    lines: [{ id: "l", perYear: { "2024/25": "9bn" }, growth: { percent } }],
  });
  expect(codes(line(11))).toEqual([]); // 9.99bn in 2025/26
  expect(codes(line(12))).toEqual(["lines[0].growth amount-too-large"]); // 10.08bn
});

test("a control total of people is held where every post could be read, and only there", () => {
  const posts = [{ id: "p", count: 2, people: 2, fte: 0.5, pay: { fullCost: 1 }, start: "2024-09-01" }];
  expect(codes({ posts, expect: { posts: 2, people: 4, fte: 2 } })).toEqual([]);
  expect(codes({ posts, expect: { posts: 2, people: 2, fte: 2 } })).toEqual(["expect.people expect-not-met"]);
  expect(codes({ posts: [{ ...posts[0], fte: 2 }], expect: { people: 2 } })).toEqual(["posts[0].fte fte-above-one"]);
});

test("a circle of dependence is reported once", () => {
  const saving = (id: string, dependsOn: string): object => ({ id, perYear: {}, dependsOn: [dependsOn] });
  expect(codes({ savings: [saving("a", "b"), saving("b", "c"), saving("c", "a"), saving("d", "a")] })).toEqual([
    "savings[0].dependsOn circular-dependence",
  ]);
});
