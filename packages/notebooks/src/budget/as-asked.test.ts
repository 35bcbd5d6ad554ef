import { type Plan, readPlan } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import { applyChanges } from "@outturn/core/scenario";
import { readPlanText } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import { asAsked } from "./as-asked.ts";
import { budgetStart } from "./budget-start.ts";
import { budgetToAdd } from "./to-add.ts";

type Spec = Parameters<typeof readPlan>[0];

const years = { from: "2024/25", to: "2025/26" };
const saving = (id: string, more: object = {}) => ({ id, perYear: { "2024/25": 1200 }, ...more });
const read = (savings: object[], growth?: number[]): Plan =>
  readPlan({
    ...{ outturn: 1, title: "A plan", years, savings },
    budget: { demand: growth?.map((percent, at) => ({ id: `d${at}`, count: 533, growth: { percent } })) ?? [] },
  } as Spec);

test("controls start where the plan has them", () => {
  expect(budgetStart(read([saving("a", { delivered: 0.9, slips: { months: 3 } })], [8]))).toEqual({
    ...{ delivered: 90, slips: 3, demand: 8, alike: true },
  });
});

test("savings that are delivered differently start at the worst of them, and it is said that they differ", () => {
  const plan = read([saving("a", { delivered: 0.9 }), saving("b", { slips: { months: 6 } })]);
  expect(budgetStart(plan)).toEqual({ delivered: 90, slips: 6, alike: false });
});

test("there is no control of demand where numbers grow at rates of their own", () => {
  expect(budgetStart(read([], [8, 3]))).toEqual({ alike: true });
});

test("controls that stand where the plan has them change nothing", () => {
  const plan = read([saving("a", { delivered: 0.9 })], [8]);
  expect(asAsked(plan, { delivered: 90, slips: 0, demand: 8 })).toEqual({ plan, changes: [] });
});

test("what is moved is a change that a scenario can keep; the growth of demand is a plan of its own", () => {
  const plan = read([saving("a")], [8]);
  const asked = asAsked(plan, { delivered: 50, slips: 3, demand: 8.1 });
  expect(asked.changes).toEqual([
    { change: "savings-delivery", delivered: 500_000 },
    { change: "savings-slippage", months: 3 },
  ]);
  const of = mediumTermBudget(applyChanges(asked.plan, asked.changes))!;
  expect(of.savings[0]!.delivered[0]).toBe(450_00); // half of 1,200 x 9/12
  expect(of.demand[0]!.tenths).toEqual([5762, 6228]); // 533 x 1.081 = 576.173; x 1.081 = 622.843
});

test("what a page says to add to a plan is a budget", () => {
  const plan = readPlan({ outturn: 1, title: "A plan", years } as Spec);
  const text = `outturn: 1\ntitle: A plan\nyears: { from: 2024/25, to: 2025/26 }\n${budgetToAdd(plan)}`;
  const of = mediumTermBudget(readPlanText(text, "plan.yaml"))!;
  expect(of.byYear[0]).toMatchObject({ annualGap: 560_000_00, inYearGap: 360_000_00 }); // 12m + 60k + 500k - 12m; less 200k
});
