import { expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

const text = `outturn: 1
title: A plan with ten records and two mistakes in each
years: { from: 2024/25, to: 2025/26 }
payAwards:
  - { scale: salaries, from: 2025-02-29, percent: 0.03, status: assumed }
onCosts: { pension: [{ from: 2023-04-01, rate: 20 }], apprenticeshipLevy: 5 }
agencyRates:
  social-worker: { perHour: forty, hoursPerWeek: 370, weeksPerYear: 46 }
posts:
  - id: social-worker
    titel: Social worker
    pay: { scale: njc, point: 28, top: 22 }
    start: 2024-09-01
  - id: team-manager
    fte: 3
    pay: { scale: njc, point: 99 }
    start: 2024-09-01
  - id: assistant
    pay: { fullCost: 30000 }
    start: 2024-13-01
    cover: { agency: social-wroker, from: 2024-07-01 }
lines:
  - { id: assistant, amount: 5x }
  - { id: legal, perYear: { 2029/30: 100000 }, budget: { 2025/27: 1 } }
savings:
  - { id: fleet, perYear: { 2024/25: -5 }, dependsOn: [flete] }
funding:
  - id: growth
    kind: revenue
    recurrent: perhaps
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

test("ten records with two mistakes each are twenty issues at once, in the order of the file", () => {
  expect(issuesOf(text)).toEqual([
    "plan.yaml:5:30 not-a-date",
    "plan.yaml:5:51 percent-too-small",
    "plan.yaml:6:48 rate-above-one",
    "plan.yaml:6:75 rate-above-one",
    "plan.yaml:8:29 not-money",
    "plan.yaml:8:50 not-a-count",
    "plan.yaml:11:5 unknown-key",
    "plan.yaml:12:40 top-below-point",
    "plan.yaml:15:10 fte-above-one",
    "plan.yaml:16:31 unknown-point",
    "plan.yaml:20:12 not-a-date",
    "plan.yaml:21:22 unknown-agency-rate",
    "plan.yaml:23:11 double-id",
    "plan.yaml:23:30 not-money",
    "plan.yaml:24:29 year-outside-plan",
    "plan.yaml:24:58 not-a-year",
    "plan.yaml:26:38 below-zero",
    "plan.yaml:26:56 unknown-saving",
    "plan.yaml:30:16 wrong-kind",
    "plan.yaml:34:17 unknown-dependence",
  ]);
});

test("a record that cannot be read is still there for those that name it", () => {
  const broken = text.replace("savings-of-1914", "legal").replace("{ 2025/27: 1 }", "one");
  expect(issuesOf(broken).filter((issue) => issue.endsWith("unknown-dependence"))).toEqual([]);
});
