import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mediumTermBudget } from "../../packages/core/src/budget/index.ts";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { explained, tail } from "../../packages/core/src/questions/index.ts";
import { scenarioPlan } from "../../packages/core/src/scenario/index.ts";
import {
  budgetHeadline,
  budgetSays,
  budgetTables,
  comparedTables,
  differenceTable,
  figuresSaid,
  forecastSays,
  headline,
  rangeTables,
  sideColumn,
  type Table,
  whatGoesOn,
} from "../../packages/core/src/tables/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";

const examples = join(import.meta.dirname, "..", "..", "examples");
const example = (...path: readonly string[]): Plan =>
  readPlanText(readFileSync(join(examples, ...path), "utf8"), path.at(-1)!);

/** Every cell of a table that says which figure it is, with what the library explains it as; without signs. */
function opened(table: Table, forecastOf: (column: string) => Forecast) {
  const rows = [
    ...table.rows.map((row, rowIndex) => [row, table.figures?.[rowIndex]] as const),
    [table.total, table.totalFigures] as const,
  ];
  return rows.flatMap(([row, figures = {}]) =>
    Object.entries(figures).map(([column, figure]) => {
      const found = explained(forecastOf(column), figure, 0);
      return { figure, cell: size(row?.[column]), explained: found?.is === "one" ? size(found.because.value) : found };
    }),
  );
}

const size = (cell: unknown): number =>
  Math.abs(typeof cell === "string" ? Math.round(10 * Number(cell)) : Number(cell));

function expectOpens(tables: readonly Table[], forecastOf: (column: string) => Forecast, least: number): void {
  const cells = tables.flatMap((table) => opened(table, forecastOf));
  expect(cells.length).toBeGreaterThanOrEqual(least);
  for (const { figure, cell, explained } of cells) expect(explained, figure).toBe(cell);
}

test("every sum of a budget's tables is a figure that is explained, reserves, draws and what grows among them", () => {
  for (const path of [
    ["medium-term-budget", "budget.yaml"],
    ["leicestershire-2017", "budget.yaml"],
  ]) {
    const made = forecast(example(...path));
    const tables = budgetTables(mediumTermBudget(made.plan)!);
    expectOpens(tables, () => made, 60);
    const blank = tables.flatMap(({ rows, figures }) =>
      rows.filter((_, rowIndex) => Object.keys(figures![rowIndex]!).length === 0),
    );
    expect(blank).toEqual([]);
  }
});

test("both ends of what a plan leaves open are explained, each as its own", () => {
  const made = forecast(
    readPlan({
      ...{ outturn: 1, title: "Planners", years: { from: "2024/25", to: "2025/26" }, onCosts: { pension: "none" } },
      grades: { G9: { scale: "njc", from: 28, to: 32 } },
      posts: [{ id: "planner", pay: { grade: "G9" }, start: "2024-04-01" }],
      funding: [
        {
          ...{ id: "growth", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
          perYear: { "2024/25": "£40k", "2025/26": "£40k" },
        },
      ],
    }),
  );
  expectOpens(rangeTables(made), () => made, 20);
});

test("a figure of forecasts beside each other is one of its own side", () => {
  const plan = example("cheshire-east-2024", "scenarios.yaml");
  const sides = [plan, ...plan.scenarios.slice(0, 2).map(({ id }) => scenarioPlan(plan, id))].map((side, position) => ({
    ...{ name: `Side ${position}`, forecast: forecast(side) },
  }));
  const ofColumn = (column: string): Forecast =>
    sides.find((_, position) => sideColumn(position) === column)!.forecast as Forecast;
  for (const figure of ["cost", "confirmed", "conditional"] as const)
    expectOpens([differenceTable("Beside", sides, figure)], ofColumn, 9);
  for (const { rows, figures } of comparedTables(sides))
    for (const [position, { forecast: side }] of sides.entries())
      expectOpens(
        [{ title: "", columns: [], rows: [rows[position]!], figures: [figures![position]!] }],
        () => side as Forecast,
        3,
      );
});

test("what goes on costs a figure of the plan's forecast a year; where others cost too, the total is none", () => {
  const plan = example("cheshire-east-2024", "posts.yaml");
  const table = whatGoesOn(tail(plan, { absorbing: { is: "none" } }));
  expectOpens([table], () => forecast(plan), 10);
  expect(opened(table, () => forecast(plan)).length).toBe(table.rows.length + (table.totalFigures ? 1 : 0));
});

test("a sentence's sums have their figures; what is no figure of these stays words", () => {
  const made = forecast(example("cheshire-east-2024", "published.yaml"));
  const parts = figuresSaid(headline(made), forecastSays(made));
  expect(parts.map(({ text }) => text).join("")).toBe(headline(made));
  expect(parts.filter(({ figures }) => figures !== undefined)).toEqual([
    { text: "£1.987m", figures: ["cost.all"] },
    { text: "£1.987m", figures: ["gap.confirmed.all"] },
    { text: "£359,000", figures: ["gap.conditional.all"] },
  ]);
  const budget = mediumTermBudget(example("medium-term-budget", "budget.yaml"))!;
  expect(figuresSaid(budgetHeadline(budget), budgetSays(budget)).filter(({ figures }) => figures)).toEqual([
    { text: "£12.139m", figures: ["budget.gap.cumulative.2029/30"] },
    { text: "£3.930m", figures: ["budget.gap.inYear.2026/27"] },
    { text: "£6.970m", figures: ["budget.gap.inYear.2027/28"] },
  ]);
  expect(figuresSaid("£5 more than “£1.987m”", [])).toEqual([
    { text: "£5" },
    { text: " more than “" },
    { text: "£1.987m" },
    { text: "”" },
  ]);
});
