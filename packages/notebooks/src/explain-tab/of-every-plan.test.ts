import { expect, test } from "vitest";
import { isOfEveryPlan } from "./of-every-plan.ts";

test.each([
  "cost.all",
  "cost.total.2025/26",
  "cost.byMonth.2025-03",
  "cost.byComponent.employer-ni.2025/26",
  "cost.fullYearTotal",
  "gap.conditional.all",
  "staff.fteAverage.2024/25",
])("%s holds nothing of a plan, and may stand in the address", (figure) => {
  expect(isOfEveryPlan(figure)).toBe(true);
});

test.each([
  "cost.byPost.social-worker.2025/26",
  "cost.byPost.total.2025/26",
  "cost.byLine.legal.2025-03.line",
  "cost.fullYear.lead",
  "funding.applied.grant.2025/26",
  "gap.confirmed.a-name",
  "cost.total.a-name",
  "ranges.grades.top.cost.total.2025/26",
  "budget.changes.team.sum.2025/26",
  "Social worker",
  "",
])("%s may hold something of a plan, and does not", (figure) => {
  expect(isOfEveryPlan(figure)).toBe(false);
});
