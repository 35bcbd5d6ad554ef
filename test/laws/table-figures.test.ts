import { readFileSync } from "node:fs";
import { test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { forecastCharts } from "../../packages/core/src/charts/index.ts";
import { type Forecast, forecast } from "../../packages/core/src/forecast/index.ts";
import { ownProperty } from "../../packages/core/src/issues/index.ts";
import { explained } from "../../packages/core/src/questions/index.ts";
import {
  costByComponent,
  costByLine,
  costByMonth,
  costByPost,
  costByShare,
  costByTeam,
  costByYear,
  fundingBySource,
  gapByYear,
  grossAndNet,
  rangeTables,
  staffByYear,
  type Table,
} from "../../packages/core/src/tables/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { arbitraryCostedPlan } from "../support/arbitrary-costed-plan.ts";
import { runs } from "../support/runs.ts";

/** Every table that shows a forecast, those of its pictures too. */
function tablesOf(of: Forecast): readonly Table[] {
  const gross = grossAndNet(of);
  return [
    ...[costByYear, costByPost, costByLine, costByTeam, costByMonth, costByComponent, costByShare].map((table) =>
      table(of),
    ),
    ...[gapByYear(of), staffByYear(of), ...fundingBySource(of), ...rangeTables(of), ...(gross ? [gross] : [])],
    ...Object.values(forecastCharts).map((chart) => chart(of).table),
  ];
}

/** How many cells say that they are a figure of the forecast; each is that figure. */
function cellsThatAreFigures(of: Forecast): number {
  let found = 0;
  for (const { title, rows, total, figures = [], totalFigures = {} } of tablesOf(of)) {
    const named = [
      ...rows.map((row, index) => [row, figures[index] ?? {}] as const),
      [total ?? {}, totalFigures] as const,
    ];
    for (const [row, names] of named) {
      for (const [column, figure] of Object.entries(names)) {
        const cell = ownProperty(row, column);
        if (cell === undefined) continue;
        const answer = explained(of, figure, 0);
        expect(answer?.is === "one" && answer.because.value, `${title}: ${figure}`).toBe(cell);
        found += 1;
      }
    }
  }
  return found;
}

test.each([
  ["examples/cheshire-east-2024/published.yaml", 90],
  ["examples/cheshire-east-2024/posts.yaml", 130],
  ["examples/leicestershire-2017/published.yaml", 100],
])("every cell of %s that says which figure it is shows that figure", (path, least) => {
  expect(cellsThatAreFigures(forecast(readPlanText(readFileSync(path, "utf8"), path)))).toBeGreaterThan(least);
});

lawTest.prop([arbitraryCostedPlan], { numRuns: runs(40) })("and so does every cell of any plan's tables", (plan) => {
  expect(cellsThatAreFigures(forecast(plan))).toBeGreaterThan(0);
});
