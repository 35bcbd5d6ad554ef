import { expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

const text = `outturn: 1
title: A plan with ten mistakes
years: { from: 2024/25, to: 2025/26 }
onCosts: { pension: [{ from: 2023-04-01, rate: 20 }] }
agencyRates:
  social-worker: { perWeek: 1800 }
posts:
  - id: social-worker
    titel: Social worker
    pay: { scale: njc, point: 28, top: 22 }
    start: 2024-09-01
  - id: team-manager
    fte: 3
    pay: { scale: njc, point: 38 }
    start: 2024-09-01
  - id: assistant
    pay: { scale: njc, point: 99 }
    start: 2024-09-01
    end: 2024-08-01
    cover: { agency: social-wroker, from: 2024-07-01 }
lines:
  - { id: assistant, amount: 5x }
  - { id: legal, perYear: { 2029/30: 100000 } }
funding:
  - id: growth
    kind: revenue
    recurrent: true
    perYear: { 2024/25: 1m }
    carryForward: none
    status: conditional
    dependsOn: [savings-of-1914]
`;

function issuesOf(plan: string): readonly string[] {
  try {
    readPlanText(plan, "plan.yaml");
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ at, code }) => `${at} ${code}`);
  }
  return [];
}

test("ten mistakes in a plan are ten issues at once, in the order of the file", () => {
  expect(issuesOf(text)).toEqual([
    "plan.yaml:4:48 rate-above-one",
    "plan.yaml:9:5 unknown-key",
    "plan.yaml:13:10 fte-above-one",
    "plan.yaml:17:31 unknown-point",
    "plan.yaml:19:10 end-before-start",
    "plan.yaml:20:22 unknown-agency-rate",
    "plan.yaml:22:11 double-id",
    "plan.yaml:22:30 not-money",
    "plan.yaml:23:29 year-outside-plan",
    "plan.yaml:31:17 unknown-dependence",
  ]);
});

test("a record that cannot be read is still there for those that name it", () => {
  const broken = text
    .replace("savings-of-1914", "legal")
    .replace("titel", "title")
    .replace("legal, perYear", "legal, budgt: {}, perYear");
  expect(issuesOf(broken).filter((issue) => issue.endsWith("unknown-dependence"))).toEqual([]);
});
