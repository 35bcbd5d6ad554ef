import { expect, test } from "vitest";
import { type Issue, issueInWords, PlanError } from "../../issues/index.ts";
import { readPlan } from "../read/read-plan.ts";

const each = <Made>(count: number, make: (n: number) => Made): Made[] =>
  Array.from({ length: count }, (_, n) => make(n));
const plan = (to: string, rest: object) => ({ outturn: 1, title: "Large", years: { from: "2024/25", to }, ...rest });
const line = (n: number) => ({ id: `l${n}`, perYear: { "2024/25": 100 }, growth: { percent: 2 } });
const post = (n: number) => ({ id: `p${n}`, pay: { fullCost: 40_000 }, start: "2024-04-01" });

function issuesOf(written: object): readonly string[] {
  try {
    readPlan(written);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map((issue: Issue) => issueInWords(issue));
    throw error;
  }
}

test("a large council's plan is not too large", () => {
  expect(issuesOf(plan("2033/34", { posts: each(10_000, post) }))).toEqual([]);
  expect(issuesOf(plan("2033/34", { lines: each(2_000, line) }))).toEqual([]);
  expect(issuesOf(plan("2083/84", { lines: each(200, line) }))).toEqual([]);
});

test("thousands of lines over sixty years are refused in one sentence, and nothing else is looked at", () => {
  const scenarios = [{ id: "a", from: "nobody", changes: [] }];
  expect(issuesOf(plan("2083/84", { lines: each(1_400, line), scenarios }))).toEqual([
    "lines plan-too-large: This comes to 1,008,000 months of lines; at most 1,000,000 are worked out. Take fewer years, or split the plan.",
  ]);
});

test("people who are each vacant on days of their own are refused where all of them together have too many", () => {
  const vacant = each(1_100, (n) => ({
    from: `${2024 + (n % 60)}-05-01`,
    to: `${2024 + (n % 60)}-05-01`,
    count: n + 1,
  }));
  const [issue] = issuesOf(plan("2083/84", { posts: [{ ...post(0), count: 2_000, vacant }] }));
  expect(issue).toMatch(/^posts plan-too-large: This comes to 1,213,302 stretches of days/);
});

test("money that is carried on for decades counts for each year that it is kept", () => {
  const source = (n: number) => ({
    ...{ id: `s${n}`, kind: "revenue", recurrent: true, perYear: { "2024/25": 1 }, status: "confirmed" },
    carryForward: { cap: 1_000, expiresAfterYears: 20 },
  });
  expect(issuesOf(plan("2033/34", { funding: each(500, source) }))).toEqual([]);
  expect(issuesOf(plan("2083/84", { funding: each(500, source) }))[0]).toMatch(/^funding plan-too-large: /);
});

test("shares of a cost count for each source, cost and year: hundreds of sources cannot each share thousands of costs", () => {
  const shared = (n: number) => ({
    ...{
      id: `s${n}`,
      kind: "revenue",
      recurrent: true,
      perYear: { "2024/25": 1 },
      status: "confirmed",
      carryForward: "none",
    },
    pays: { teams: ["Care"], share: 0.001 },
  });
  const lines = each(600, (n) => ({ ...line(n), team: "Care" }));
  expect(issuesOf(plan("2024/25", { lines, funding: each(600, shared) }))).toEqual([]);
  expect(issuesOf(plan("2025/26", { lines, funding: each(600, shared) }))).toEqual([
    "funding plan-too-large: This comes to 720,000 shares of a cost in a year; at most 500,000 are worked out. Take fewer years, or split the plan.",
  ]);
});

test("ranges are costed each by itself, so that there are not hundreds of them on thousands of lines", () => {
  const range = (n: number) => ({
    id: `r${n}`,
    low: { change: "growth-rate", percent: 1, where: { id: `l${n}` } },
    high: { change: "growth-rate", percent: 3, where: { id: `l${n}` } },
  });
  expect(issuesOf(plan("2025/26", { lines: each(540, line), ranges: each(540, range) }))).toEqual([]);
  expect(issuesOf(plan("2025/26", { lines: each(560, line), ranges: each(560, range) }))[0]).toMatch(
    /^ranges plan-too-large: This comes to 313,600 posts, lines, savings and sources that are costed for all ranges; at most 300,000/,
  );
});
