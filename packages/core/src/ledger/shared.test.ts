import { describe, expect, test } from "vitest";
import { type Plan, readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";
import { cost, facts } from "./index.ts";

/** The components of one month. */
function inMonth(plan: Plan, month: string): Record<string, number> {
  const found = [...facts(cost(compile(plan, published)))].filter((fact) => fact.month === month);
  return Object.fromEntries(found.map(({ component, amount }) => [component, amount]));
}

const plan = (share: number, factor?: number): Plan =>
  readPlan({
    outturn: 1,
    title: "One post",
    years: { from: "2025/26", to: "2025/26" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { worker: { perWeek: 1800 } },
    ...(factor !== undefined && { vacancyFactor: { percent: factor } }),
    posts: [{ id: "sw", pay: { salary: 42000 }, start: "2025-04-01", agencyShare: { share, agency: "worker" } }],
  });

describe("a quarter of a £42,000 post is agency at £1,800 a week", () => {
  // whole: pay 3,500.00; NI (3,500 - 417) × 15% = 462.45; pension 700.00; levy 17.50: 4,679.95 together
  test("three quarters of the employed cost are left, with the threshold of the whole person", () => {
    expect(inMonth(plan(0.25), "2025-06")).toEqual({
      pay: 262_500, // 3,500 × 0.75
      "employer-ni": 34_684, // 3,962.45 × 0.75 = 2,971.8375: 2,971.84 - 2,625.00
      pension: 52_500, // 4,662.45 × 0.75 = 3,496.8375: 3,496.84 - 2,971.84
      "apprenticeship-levy": 1_312, // 4,679.95 × 0.75 = 3,509.9625: 3,509.96 - 3,496.84
      agency: 192_857, // 1,800 × 30 ÷ 7 = 7,714.29, × 0.25 = 1,928.5725
    });
  });

  test("all components together are the employed cost × what is left, rounded once", () => {
    const { agency, ...employed } = inMonth(plan(0.25), "2025-06");
    expect(Object.values(employed).reduce((sum, amount) => sum + amount, 0)).toBe(350_996); // 4,679.95 × 0.75
    expect(agency).toBe(192_857);
  });
});

test("a post that is all agency has no employed cost", () => {
  expect(inMonth(plan(1), "2025-06")).toEqual({ agency: 771_429 });
});

test("a share of nothing costs what the post costs without it", () => {
  const { agencyShare: _, ...without } = plan(0).posts[0]!;
  const month = (of: Plan) => inMonth(of, "2025-06");
  expect(month(plan(0))).toEqual(month({ ...plan(0), posts: [without] }));
});

test("the vacancy factor comes off what is left of the employed cost, never off agency", () => {
  expect(inMonth(plan(0.25, 10), "2025-06")["vacancy-factor"]).toBe(-35_100); // 10% of 3,509.96
});
