import { expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { type Plan, readPlan, writePlan } from "../../plan/index.ts";
import { casePlan } from "../../scenario/index.ts";
import { drawnPlan } from "../drawing/drawing.ts";
import { riskIssues } from "../drawing/risk-issues.ts";
import { drawRisks } from "../draws/draw-risks.ts";
import { whyRepriced } from "../draws/tables/tables-for.ts";
import { riskInWords } from "./index.ts";

const owner = "Head of Finance";
const DEMAND = {
  id: "demand",
  title: "Demand",
  low: { change: "growth-rate", percent: 2, where: { id: "legal" } },
  high: { change: "growth-rate", percent: 9, where: { id: "legal" } },
};

const planWith = (range: object, others: object = {}): Plan =>
  readPlan({
    outturn: 1,
    title: "A service",
    years: { from: "2025/26", to: "2026/27" },
    conventions: { knownOn: "2025-09-01" },
    onCosts: { pension: [{ from: "2025-04-01", rate: 0.2 }] },
    posts: [{ id: "worker", title: "Worker", pay: { scale: "njc", point: 30 }, start: "2025-07-01" }],
    lines: [
      { id: "legal", title: "Legal costs", perYear: { "2025/26": "£1m" }, growth: { percent: 4 } },
      { id: "fees", title: "Fees", perYear: { "2025/26": "£100k", "2026/27": "£200k" } },
      { id: "rent", title: "Rent", perYear: { "2025/26": "£100k" }, growth: { percent: 1 } },
    ],
    savings: [{ id: "contracts", perYear: { "2025/26": "£50k", "2026/27": "£80k" } }],
    ranges: [range],
    risks: [
      { id: "range", title: "The range", risk: "range", range: (range as { id: string }).id, as: "triangular", owner },
    ],
    ...others,
  } as never);

const costsOf = (plan: Plan, draws = 400, year = 1) =>
  drawRisks(plan, { seed: 5, draws }).figures.cost.filter((_, index) => index % 2 === year);
const yearCost = (plan: Plan, year = "2026/27") => forecast(plan).cost.total[year as never] as number;

test("a range is drawn as the triangle from its low end over what the plan has to its high end", () => {
  const plan = planWith(DEMAND);
  expect(riskIssues(plan)).toEqual([]);
  const percents = [...costsOf(plan, 3_000)].map((cost) => (cost - yearCost(plan)) / 1e6 + 4);
  const mean = percents.reduce((sum, percent) => sum + percent, 0) / percents.length;
  const [low, likely, high] = [2, 4, 9];
  const variance = (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18;
  expect(Math.abs(mean - 5)).toBeLessThan(3 * Math.sqrt(variance / 3_000));
  expect(Math.min(...percents)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...percents)).toBeLessThanOrEqual(9);
  expect(percents.filter((percent) => percent < 4).length / 3_000).toBeCloseTo(2 / 7, 1);
  expect(riskInWords(plan, plan.risks![0]!)).toBe(
    "Between its low end (Legal costs grows by 2% each 1 April) and its high end (Legal costs grows by 9% each 1 April), most likely as planned.",
  );
  expect(readPlan(writePlan(plan))).toEqual(plan);
});

test("sums of several years are drawn with one chance: all of them lie as far between their ends", () => {
  const plan = planWith({
    id: "fees",
    low: { change: "line-amount", perYear: { "2025/26": "£90k", "2026/27": "£150k" }, where: { id: "fees" } },
    high: { change: "line-amount", perYear: { "2025/26": "£130k", "2026/27": "£350k" }, where: { id: "fees" } },
  });
  expect(riskIssues(plan)).toEqual([]);
  const [first, second] = [costsOf(plan, 200, 0), costsOf(plan, 200, 1)];
  const order = [...first.keys()].sort((one, other) => first[one]! - first[other]!);
  const inThatOrder = order.map((draw) => second[draw]!);
  expect(inThatOrder).toEqual([...inThatOrder].sort((one, other) => one - other));
  expect(new Set(first).size).toBeGreaterThan(190);
  for (const draw of [0, 3]) {
    const replayed = forecast(drawnPlan(plan, { seed: 5, draw })).cost.total;
    expect([replayed["2025/26" as never], replayed["2026/27" as never]]).toEqual([first[draw], second[draw]]);
  }
});

test("a range whose high end is the smaller number, and one of days from the plan's own, are drawn between their ends", () => {
  const delivery = planWith({
    id: "delivery",
    low: { change: "savings-delivery", delivered: 1 },
    high: { change: "savings-delivery", delivered: 0.4 },
  });
  const late = planWith({
    id: "late",
    low: { change: "delay-starts", months: 0 },
    high: { change: "delay-starts", months: 3 },
  });
  expect([...riskIssues(delivery), ...riskIssues(late)]).toEqual([]);
  for (let draw = 0; draw < 20; draw += 1) {
    const { delivered } = drawnPlan(delivery, { seed: 5, draw }).savings[0]!;
    expect(delivered === undefined || (delivered >= 400_000 && delivered <= 1_000_000)).toBe(true);
  }
  for (const plan of [delivery, late])
    expect(drawRisks(plan, { seed: 5, draws: 12, pricing: "anew" })).toEqual(drawRisks(plan, { seed: 5, draws: 12 }));
  expect(whyRepriced(late)).toEqual([]);
  const costs = new Set(costsOf(late, 100, 0));
  expect(costs.size).toBe(4);
  expect(Math.min(...costs)).toBe(yearCost(casePlan(late, "high", "none"), "2025/26"));
  expect(Math.max(...costs)).toBe(yearCost(late, "2025/26"));
});

test("a range that is no triangle, and one that another risk draws too, are issues, and nothing is drawn of them", () => {
  const codesOf = (plan: Plan) => riskIssues(plan).map(({ code, path }) => `${path} ${code}`);
  const { low, high } = DEMAND;
  const twoLines = { ...DEMAND, low: { ...low, where: undefined }, high: { ...high, where: undefined } };
  expect(codesOf(planWith(JSON.parse(JSON.stringify(twoLines))))).toEqual(["risks[0].range does-not-apply"]);
  expect(codesOf(planWith({ ...DEMAND, low: { ...low, percent: 5 } }))).toEqual([
    "risks[0].range impossible-distribution",
  ]);
  const other = { ...DEMAND, high: { change: "line-amount", perYear: { "2026/27": "£2m" }, where: { id: "legal" } } };
  expect(codesOf(planWith(other))).toEqual(["risks[0].range does-not-apply"]);
  expect(() => drawRisks(planWith(other), { seed: 1, draws: 1 })).toThrow("cannot be drawn");
  const growth = { id: "growth", risk: "growth", percent: 5, where: { id: "legal" }, owner };
  const range = { id: "range", risk: "range", range: "demand", as: "triangular", owner };
  expect(codesOf(planWith(DEMAND, { risks: [range, growth] }))).toEqual(["risks[1] risk-counted-twice"]);
});
