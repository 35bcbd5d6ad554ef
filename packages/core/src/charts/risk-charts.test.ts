import { expect, test } from "vitest";
import { readPlan } from "../plan/index.ts";
import { drawRisks, riskAnswer, riskDrivers } from "../risk/index.ts";
import { riskDriversChart } from "./risk-drivers-chart.ts";
import { riskExceedanceChart } from "./risk-exceedance-chart.ts";
import { riskFanChart } from "./risk-fan-chart.ts";
import { riskReserveChart } from "./risk-reserve-chart.ts";
import { svgOf } from "./svg.ts";

const owner = "Head of Finance";
const values = (...list: readonly (readonly [number, number])[]) => ({
  values: list.map(([value, chance]) => ({ value, chance })),
});
const planWith = (available: string) =>
  readPlan({
    outturn: 1,
    title: "Fees and rent",
    years: { from: "2025/26", to: "2026/27" },
    lines: [
      { id: "fees", title: "Fees", perYear: { "2025/26": "£1m", "2026/27": "£1m" } },
      { id: "rent", title: "Rent", perYear: { "2026/27": "£1m" } },
    ],
    funding: [
      {
        ...{ id: "base", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
        perYear: { "2025/26": available, "2026/27": available },
      },
    ],
    risks: [
      {
        id: "prices",
        title: "Fees rise",
        risk: "line-cost",
        where: { id: "fees" },
        owner,
        percent: values([0, 0.5], [10, 0.5]),
      },
      {
        id: "lease",
        title: "Rent rises",
        risk: "line-cost",
        where: { id: "rent" },
        owner,
        percent: values([0, 0.75], [20, 0.25]),
      },
    ],
  } as never);

const plan = planWith("£1m");
const draws = drawRisks(plan, { seed: 4, draws: 400 });
const charts = [
  riskFanChart(draws, "confirmed"),
  riskExceedanceChart(draws, riskAnswer(plan, draws), "confirmed"),
  riskReserveChart(draws, "confirmed"),
  riskDriversChart(riskDrivers(plan, { seed: 4, draws: 200 }, "confirmed"), "confirmed"),
];

test.each(charts.map((chart) => [chart.name, chart] as const))(
  "%s has its message in words, a table of the same figures, and a picture that is drawn",
  async (_name, chart) => {
    expect(chart.alt).toContain(chart.title);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    const svg = await svgOf(chart);
    expect(svg).toContain(`width="${chart.width}"`);
    expect(svg).toMatch(/<path/);
  },
);

test("the gap so far is that of the draws: £1m of rent and fees beyond the money, and what rises", () => {
  // year one: 0 or £100k more; both years: £1m, and £100k a year more or not, and £200k more or not
  const { rows } = charts[0]!.table;
  expect(rows[0]).toMatchObject({ year: "2025/26", p5: 0, p25: 0, p75: 10_000_000, p95: 10_000_000 });
  expect(rows[1]).toMatchObject({ year: "2026/27", p5: 100_000_000, p95: 140_000_000 });
  expect(charts[0]!.title).toBe("By the end of 2026/27 the gap is from £1m to £1.4m in nine draws of ten");
});

test("a reserve of £1m covers the draws in which nothing rises, and no smaller one covers any", () => {
  const none = draws.figures.confirmed.reduce<number>(
    (count, gap, index, gaps) => (index % 2 === 1 && gap + gaps[index - 1]! === 100_000_000 ? count + 1 : count),
    0,
  );
  const covered = new Map(charts[2]!.table.rows.map(({ reserve, covered }) => [reserve, covered]));
  expect(covered.get(90_000_000)).toBe(0);
  expect(covered.get(100_000_000)).toBe((none * 1_000_000) / 400);
  expect([...covered.values()].at(-1)).toBe(1_000_000);
});

test("the fees move the gap most: £200k in half of the draws has four sevenths of the variance, £200k in a quarter three", () => {
  expect(charts[3]!.table.rows.map(({ name }) => name)).toEqual(["Fees rise", "Rent rises"]);
  const [, share] = /^What moves the gap most: Fees rise, (\d+)% of its variance$/.exec(charts[3]!.title)!;
  expect(Math.abs(Number(share) - 400 / 7)).toBeLessThan(12); // three standard errors of 200 draws
});

test("where no draw has a gap there is nothing to draw, and that is said", () => {
  const rich = planWith("£9m");
  const funded = drawRisks(rich, { seed: 4, draws: 20 });
  for (const chart of [
    riskFanChart(funded, "confirmed"),
    riskExceedanceChart(funded, riskAnswer(rich, funded), "confirmed"),
    riskReserveChart(funded, "confirmed"),
    riskDriversChart(riskDrivers(rich, { seed: 4, draws: 20 }, "confirmed"), "confirmed"),
  ])
    expect([chart.table.rows, chart.alt]).toEqual([[], expect.stringContaining("There is nothing to draw.")]);
});

test("where no small reserve covers any draw, steps begin with the last that covers none", () => {
  const wide = drawRisks(planWith("£1k"), { seed: 4, draws: 100 });
  const { rows } = riskReserveChart(wide, "confirmed").table;
  // the gap is from £2.998m to £3.398m
  expect(rows.slice(0, 2)).toMatchObject([{ reserve: 290_000_000, covered: 0 }, { reserve: 300_000_000 }]);
  expect(rows.at(-1)).toMatchObject({ reserve: 340_000_000, covered: 1_000_000 });
});
