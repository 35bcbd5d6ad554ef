import { expect, test } from "vitest";
import { PlanError } from "../../issues/index.ts";
import { readPlan } from "../index.ts";

const problems = (post: object, onCosts: object = {}): readonly string[] => {
  try {
    readPlan({
      ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" } },
      onCosts: { pension: "none", apprenticeshipLevy: "none", ...onCosts },
      posts: [{ id: "worker", pay: { salary: 36_000 }, start: "2024-04-01", ...post }],
    });
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ path, problem }) => `${path}: ${problem}`);
    throw error;
  }
  return [];
};

const salary = (from: string) => ({ pay: { salary: [{ from, amount: 36_000 }] } });
const needed = (from: string, first: string) =>
  `posts[0].pay.salary: A salary is needed from ${from}, but the first one given is from ${first}.`;

test("a salary is needed from the first day on which someone is paid, and not while a post is vacant", () => {
  const vacant = [{ from: "2024-04-01", to: "2024-08-31" }];
  expect(problems(salary("2024-09-01"))).toEqual([needed("2024-04-01", "2024-09-01")]);
  expect(problems({ ...salary("2024-09-01"), vacant })).toEqual([]);
  expect(problems({ ...salary("2024-09-02"), vacant })).toEqual([needed("2024-09-01", "2024-09-02")]);
});

test("a salary is needed from the first paid day of anybody in the post, not of who starts first", () => {
  const starts = [{ on: "2024-04-01" }, { on: "2024-06-01" }];
  const vacant = [{ from: "2024-04-01", to: "2024-12-31", count: 1 }];
  const post = { start: undefined, starts, vacant };
  expect(problems({ ...salary("2024-06-01"), ...post })).toEqual([]);
  expect(problems({ ...salary("2024-07-01"), ...post })).toEqual([needed("2024-06-01", "2024-07-01")]);
});

test("rates are needed from the first payday of anybody who is paid, and not for a post that nobody is in", () => {
  const pension = [{ from: "2024-05-31", rate: 0.2 }];
  const late =
    "onCosts.pension: The pension rate is needed from 2024-04-30, but the first one given is from 2024-05-31.";
  expect(problems({}, { pension })).toEqual([late]);
  expect(problems({ start: "2024-05-01" }, { pension })).toEqual([]);
  expect(problems({ vacant: [{ from: "2024-04-01", to: "2024-04-30" }] }, { pension })).toEqual([]);
  expect(problems({ vacant: [{ from: "2024-04-01", to: "2024-04-29" }] }, { pension })).toEqual([late]);
  expect(
    problems({ vacant: [{ from: "2024-04-01", to: "2026-03-31" }] }, { pension: [{ from: "2027-04-01", rate: 0.2 }] }),
  ).toEqual([]);
});
