import { expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { scenarioPlan } from "../../scenario/index.ts";
import { drawRisks } from "../draws/draw-risks.ts";
import { riskDifference } from "./difference.ts";

const owner = "Head of Finance";
const plan = readPlan({
  outturn: 1,
  title: "A service",
  years: { from: "2025/26", to: "2026/27" },
  lines: [
    { id: "legal", perYear: { "2025/26": "£100k" }, growth: { percent: 0 } },
    { id: "rent", perYear: { "2025/26": "£50k" }, growth: { percent: 0 } },
  ],
  funding: [
    {
      ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
      perYear: { "2025/26": "£155k", "2026/27": "£155k" },
    },
  ],
  risks: [{ id: "fees", risk: "line-cost", percent: { uniform: { from: 0, to: 20 } }, where: { id: "legal" }, owner }],
  scenarios: [
    { id: "dearer", changes: [{ change: "line-amount", perYear: { "2025/26": "£52k" }, where: { id: "rent" } }] },
    { id: "double", changes: [{ change: "line-amount", perYear: { "2025/26": "£200k" }, where: { id: "legal" } }] },
  ],
} as never);
const draws = (scenario: string, options: object = {}) =>
  drawRisks(scenarioPlan(plan, scenario), { seed: 5, draws: 200, ...options });

test("an identical scenario differs by exactly nothing in every figure, with its standard errors", () => {
  const { cost, levels } = riskDifference(draws("base"), draws("base"));
  const figures = JSON.stringify([cost, levels]).match(/-?\d+(?=[,}])/g)!;
  expect(new Set(figures)).toEqual(new Set(["0"]));
});

test("a scenario that adds a sum adds exactly that to every draw's cost, whatever the risks come to", () => {
  const { cost, levels } = riskDifference(draws("base"), draws("dearer"));
  expect(cost.all.mean).toEqual({ amount: 400_000, standardError: 0 });
  expect([cost.all.percentiles[5].amount, cost.all.percentiles[95].amount]).toEqual([400_000, 400_000]);
  // the gap takes it up only where the plan's money is spent already: from £3,000 to £5,000 of fees on it grows by less
  const { gap, smaller, larger } = levels.confirmed;
  expect(smaller.chance).toBe(0);
  expect(larger.chance).toBeGreaterThan(800_000);
  expect(gap.all.percentiles[95].amount).toBe(400_000);
});

test("what a scenario makes of a risk is the difference draw by draw: twice the line has twice the risk", () => {
  const base = draws("base");
  const { cost } = riskDifference(base, draws("double"));
  const mean = base.figures.cost.reduce((sum, amount) => sum + amount, 0) / 200;
  const RENT = 10_000_000; // of both years; all else is the line with its risk
  expect(Math.abs(cost.all.mean.amount - (mean - RENT))).toBeLessThan(1);
});

test("other draws, and draws of other years, are refused", () => {
  const refused = "Only the same draws of the same years are set against each other";
  for (const options of [{ seed: 6 }, { draws: 100 }, { sampling: { is: "latin-hypercube", draws: 200 } }])
    expect(() => riskDifference(draws("base"), draws("base", options))).toThrow(refused);
});

test("a scenario in which one of two risks that go together has nothing to draw is drawn all the same, the other by itself", () => {
  const together = readPlan({
    ...{ outturn: 1, title: "A team", years: { from: "2025/26", to: "2025/26" } },
    posts: [{ id: "worker", pay: { fullCost: 50_000 }, start: "2025-04-01" }],
    lines: [{ id: "legal", perYear: { "2025/26": "£100k" } }],
    risks: [
      { id: "late", risk: "start-slip", months: { uniform: { from: 0, to: 6 } }, where: { id: "worker" }, owner },
      { id: "price", risk: "line-cost", percent: { uniform: { from: 0, to: 20 } }, where: { id: "legal" }, owner },
    ],
    correlations: [{ between: ["late", "price"], rank: 0.5, owner }],
    scenarios: [{ id: "nobody", changes: [{ change: "end-posts", where: { id: "worker" } }] }],
  } as never);
  const options = { seed: 5, draws: 500 };
  const [base, nobody] = [drawRisks(together, options), drawRisks(scenarioPlan(together, "nobody"), options)];
  const costs = [...nobody.figures.cost];
  expect([Math.min(...costs) >= 10_000_000, Math.max(...costs) <= 12_000_000]).toEqual([true, true]);
  expect(riskDifference(base, nobody).cost.all.mean.amount).toBeLessThan(0);
});
