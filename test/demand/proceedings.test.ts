import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { caseloadForecasts, demandYears } from "../../packages/core/src/questions/index.ts";

const plan = readPlan({
  ...{ outturn: 1, title: "Proceedings", years: { from: "2026/27", to: "2026/27" } },
  demand: [
    {
      ...{ id: "proceedings", unit: "cases", opening: { count: 24, on: "2026-03-31" } },
      ...{ in: 4, out: { "2026-05": 12, "2026-09": 12 }, lasts: { months: 6 } },
      prices: [{ from: "2026-04-01", perWeek: 350 }],
    },
  ],
  caseloads: [
    {
      ...{ id: "court", worker: "solicitor", cases: ["proceedings"], workers: { posts: [] } },
      ...{ target: { cases: 12, source: "Service plan" }, inPost: { workers: 2 } },
    },
  ],
});

test("open cases are opening + issued − concluded: those that are issued are concluded by their duration", () => {
  const [{ byMonth } = { byMonth: [] }] = demandYears(plan);
  // 24 + 4 a month, − 12 in May and in September, − 4 a month from October on, when those of April are concluded
  expect(byMonth.map((number) => number / 100)).toEqual([28, 20, 24, 28, 32, 24, 24, 24, 24, 24, 24, 24]);
});

test("solicitors follow open cases, and so does what they cost a week", () => {
  const months = caseloadForecasts(forecast(plan))[0]!.months;
  expect(months.map(({ workersNeeded }) => workersNeeded)).toEqual([3, 2, 2, 3, 3, 2, 2, 2, 2, 2, 2, 2]);
  expect(months[0]!.caseload).toBe(1_400);
  const { days, gross } = demandYears(plan)[0]!.years[0]!;
  expect(gross).toBe(Math.round((days * 350_00) / 70_000));
});
