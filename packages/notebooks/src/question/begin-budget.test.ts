import { readPlan } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import { expect, test } from "vitest";
import { withBudget } from "./begin-budget.ts";

const draft = { outturn: 1, title: "Plan", years: { from: "2026/27", to: "2028/29" } };
const budgetOf = (typed: Parameters<typeof withBudget>[1]) =>
  mediumTermBudget(readPlan(withBudget(draft, typed) as never))!;

test("a plan with the budget that two sums make is a plan, with the gap between them in every year", () => {
  const { byYear } = budgetOf({ base: "£12m", funding: "11,500,000" });
  expect(byYear.map(({ cumulativeGap }) => cumulativeGap)).toEqual([500_000_00, 500_000_00, 500_000_00]);
});

test("without funding nothing is made up", () => {
  expect(withBudget(draft, { base: "£12m", funding: "" }).budget).toEqual({
    base: [{ id: "base", title: "Base budget", amount: "£12m" }],
  });
  expect(budgetOf({ base: "£12m", funding: "" }).funding).toEqual([]);
});
