import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mediumTermBudget } from "../../packages/core/src/budget/index.ts";
import { budgetChart } from "../../packages/core/src/charts/budget-chart.ts";
import type { Chart, Look } from "../../packages/core/src/charts/chart.ts";
import { forecastCharts } from "../../packages/core/src/charts/forecast-charts.ts";
import { inShort } from "../../packages/core/src/charts/sums.ts";
import { tailChart } from "../../packages/core/src/charts/tail-chart.ts";
import { widthOf } from "../../packages/core/src/charts/text-width.ts";
import { waterfallChart } from "../../packages/core/src/charts/waterfall-chart.ts";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import type { Pence } from "../../packages/core/src/money/index.ts";
import { readPlan } from "../../packages/core/src/plan/index.ts";
import { bridge, tail } from "../../packages/core/src/questions/index.ts";
import { readChanges } from "../../packages/core/src/scenario/index.ts";
import type { Table } from "../../packages/core/src/tables/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

const looks = fc.record({
  width: fc.constantFrom(200, 280, 720, 1100),
  scheme: fc.constantFrom("light" as const, "dark" as const, "page" as const),
});

/** Every picture that any plan has. */
function chartsOf(of: Forecast, look: Look): readonly Chart[] {
  return [
    ...Object.values(forecastCharts).map((chart) => chart(of, look)),
    tailChart(tail(of.plan, { absorbing: { is: "none" } }), look),
    waterfallChart(yearsAsBridge(of), look),
  ];
}

/** A bridge whose changes are the years of a plan. */
const yearsAsBridge = (of: Forecast) => {
  const sums = of.years.map((year) => of.cost.total[year]!);
  const to = sums.reduce((all, one) => all + one, 0) as Pence;
  return {
    method: "in-order" as const,
    figure: "cost.all",
    from: 0 as Pence,
    to,
    steps: of.years.map((year, at) => ({ change: year, effect: sums[at]! })),
    forecasts: 1,
  };
};

/** Each sum that a table has, as a text says it, with and without its sign. */
function sumsIn({ rows, total, columns }: Table): Set<string> {
  const said = new Set<string>();
  const say = (sum: number) => said.add(inShort(Math.abs(sum) as Pence));
  for (const row of total ? [...rows, total] : rows) {
    const cells = columns.filter(({ unit }) => unit === "pounds").map(({ key }) => row[key]);
    for (const cell of cells) if (typeof cell === "number") say(cell);
    if (typeof row.cost === "number" && typeof row.gapConditional === "number") say(row.cost - row.gapConditional);
    if (typeof row["employer-ni"] === "number" || typeof row["apprenticeship-levy"] === "number")
      say(Number(row["employer-ni"] ?? 0) + Number(row["apprenticeship-levy"] ?? 0));
  }
  return said;
}

const saidIn = (text: string): readonly string[] => text.match(/£[\d,.]*\d[km]?/g) ?? [];

type Text = { readonly x: number; readonly y: number; readonly text: string };

/** The texts of a picture that do not stand inside it, by how wide a wide font makes them. */
function outside({ spec, width, height }: Chart): readonly string[] {
  const { layer, padding } = spec as unknown as {
    readonly layer: readonly { readonly data: { readonly values: readonly Text[] }; readonly mark: Mark }[];
    readonly padding: { readonly left: number; readonly top: number };
  };
  return layer
    .filter(({ mark }) => mark.type === "text")
    .flatMap(({ data, mark: { align, fontSize, fontWeight } }) =>
      data.values.flatMap(({ x, y, text }) => {
        const wide = widthOf(text, fontSize, fontWeight === "bold");
        const from = padding.left + x - (align === "left" ? 0 : align === "right" ? wide : wide / 2);
        const inside = from >= 0 && from + wide <= width && padding.top + y > 0 && padding.top + y < height;
        return inside ? [] : [`${text} at ${Math.round(from)} to ${Math.round(from + wide)} of ${width}`];
      }),
    );
}

interface Mark {
  readonly type: string;
  readonly align: "left" | "center" | "right";
  readonly fontSize: number;
  readonly fontWeight: string;
}

describe("any plan", () => {
  test("has every picture, and the figures in a title and a description are those of the table", () => {
    fc.assert(
      fc.property(arbitraryCostedPlan, looks, (plan, look) => {
        for (const chart of chartsOf(forecast(plan), look)) {
          const held = sumsIn(chart.table);
          const said = saidIn(`${chart.title} ${chart.alt}`);
          expect(said.filter((sum) => sum !== "£0" && !held.has(sum))).toEqual([]);
          expect(chart.width).toBe(look.width);
          expect(chart.alt.startsWith(chart.title) || chart.alt.includes("chart")).toBe(true);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  test("has pictures that hold all their data", () => {
    fc.assert(
      fc.property(arbitraryCostedPlan, looks, (plan, look) => {
        for (const chart of chartsOf(forecast(plan), look)) {
          const { $schema, ...rest } = chart.spec;
          expect(JSON.stringify(rest)).not.toMatch(/"(?:url|href)"|:\/\//);
          expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
        }
      }),
      { numRuns: runs(10) },
    );
  });

  test("has pictures whose texts stand inside them", () => {
    fc.assert(
      fc.property(arbitraryCostedPlan, looks, (plan, look) => {
        for (const chart of chartsOf(forecast(plan), look)) expect(outside(chart)).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  test("has the same pictures again", () => {
    fc.assert(
      fc.property(arbitraryCostedPlan, looks, (plan, look) => {
        expect(chartsOf(forecast(plan), look)).toEqual(chartsOf(forecast(plan), look));
      }),
      { numRuns: runs(10) },
    );
  });
});

test("a bridge and a budget of a plan have pictures with the figures of their tables", () => {
  const plan = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2026/27" },
    posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }],
    budget: {
      base: "£2m",
      growth: [{ id: "more", change: { "2025/26": "£1.5m" } }],
      funding: [
        { id: "tax", kind: "council-tax", perYear: { "2024/25": "£2.5m", "2025/26": "£3m", "2026/27": "£3m" } },
      ],
    },
  });
  const changes = readChanges([{ change: "delay-starts", months: 2 }]);
  const waterfall = waterfallChart(bridge(plan, changes, { method: "in-order", figure: "cost.all" }));
  expect(waterfall.title).toBe("The cost of all years falls by £10k, from £180k to £170k"); // two months of £5,000
  const budget = budgetChart(mediumTermBudget(plan)!);
  expect(budget.title).toBe("The gap is £500k by 2026/27"); // 2m + 1.5m - 3m
  expect(budget.alt).toContain(
    "The gap is minus £500k in 2024/25, £500k in 2025/26 and £500k in 2026/27: it never falls.",
  );
  for (const chart of [waterfall, budget]) {
    expect(saidIn(chart.alt).filter((sum) => !sumsIn(chart.table).has(sum))).toEqual([]);
  }
});
