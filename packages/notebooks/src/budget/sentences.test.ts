import { readPlan } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import { readPlanText } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import example from "../../../../examples/leicestershire-2017/budget.yaml?raw";
import { budgetSentences } from "./sentences.ts";

type Spec = Parameters<typeof readPlan>[0];

const says = (spec: object): readonly string[] => {
  const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, ...spec } as Spec);
  return budgetSentences(mediumTermBudget(plan)!, plan);
};

test("Leicestershire's budget is said to be of changes, with its children counted and not costed", () => {
  const plan = readPlanText(example, "budget.yaml");
  expect(budgetSentences(mediumTermBudget(plan)!, plan)).toEqual([
    "Changes to the budget: -£1.500m a year by 2021/22; no base budget and no funding are given, so this is no gap.",
    "By 2021/22: growth £2.500m a year; savings take off £4.000m, all of what is planned.",
    "Children in care: 533 in 2017/18, 725.1 in 2021/22, growing by 8% a year. What each costs is not given, so that adds no sum to the budget.",
    "Illustrative: the profile of the £4m savings target, £1m more in each year to 2020/21, is made up; the target, the growth bid, the number of children and its 8% are printed.",
  ]);
});

test("what is not delivered of savings in its time is said over all years", () => {
  const savings = [{ id: "s", perYear: { "2024/25": 1200, "2025/26": 1200 }, delivered: 0.5 }];
  expect(says({ budget: { base: 100 }, savings })[1]).toBe(
    "Nothing is added by 2025/26; savings take off £600, of £1,200 planned. Over all years £1,200 of planned savings is not delivered in time.",
  );
});

test("a base without funding, and funding without a base, are each said to make no whole gap", () => {
  const funding = [{ id: "tax", kind: "council-tax", perYear: { "2024/25": 100 } }];
  expect(says({ budget: { base: 100 } })[2]).toBe("No funding is given, so the gap is the whole budget.");
  expect(says({ budget: { funding } })[2]).toBe(
    "No base budget is given, so all funding is set against changes alone.",
  );
});

test("a reserve is said from when the years open to when they close", () => {
  const reserves = [{ id: "general", title: "General reserve", opening: 1000, out: { "2025/26": 400 } }];
  expect(says({ budget: { base: 100, reserves } }).at(-1)).toBe(
    "General reserve: £1,000 when 2024/25 opens, £600 when 2025/26 closes.",
  );
});
