import { describe, expect, test } from "vitest";
import type { FinancialYear } from "../../calendar/index.ts";
import { forecast } from "../../forecast/index.ts";
import { readPlan } from "../../plan/index.ts";
import { staffByYear } from "../staff-by-year.ts";
import type { CostRow } from "../year-columns.ts";
import { costByComponent } from "./cost-by-component.ts";
import { costByMonth } from "./cost-by-month.ts";
import { costByLine, costByPost } from "./cost-by-row.ts";
import { costByTeam } from "./cost-by-team.ts";
import { costByYear } from "./cost-by-year.ts";

// £24,000 a year is £2,000 a month: 7 months of 2024/25, 11 of 2025/26, and one more after the end.
const of = forecast(
  readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2025/26" },
    posts: [
      {
        id: "worker",
        title: "Worker",
        team: "North",
        pay: { fullCost: 24000 },
        start: "2024-09-01",
        end: "2026-02-28",
        afterEnd: { absorbed: [] },
      },
      { id: "first", title: "Driver", team: "South", count: 2, pay: { fullCost: 12000 }, start: "2025-04-01" },
      { id: "second", title: "Driver", pay: { inLine: "printed" }, start: "2024-09-01" },
    ],
    lines: [
      {
        id: "printed",
        title: "Printed staff",
        kind: "staff",
        team: "North",
        perYear: { "2024/25": 7000, "2025/26": 12000 },
        from: "2024-09-01",
      },
      { id: "once", title: "Desks", amount: 500, on: "2024-09-01" },
      { id: "fees", title: "Fees", perYear: { "2024/25": -100, "2025/26": -120 } },
    ],
  }),
);

/** A row in pounds: its name, its two years, both, and a full year. */
const inPounds = (row: CostRow | undefined) =>
  row && [
    row.name,
    ...["2024/25", "2025/26", "allYears", "fullYear"].map((key) =>
      row[key] === undefined ? undefined : Number(row[key]) / 100,
    ),
  ];

const total = ["Total", 21_400, 59_880, 81_280, 59_880];
// 2024/25: 14,000 + 7,000 + 500 − 100. 2025/26: 22,000 + 2,000 + 24,000 + 12,000 − 120. A full year: 24,000 + 24,000 + 12,000 − 120.

describe("cost", () => {
  test("by year: posts, what goes on, staff lines, other lines and income, each where there is some", () => {
    const table = costByYear(of);
    expect(table.rows.map(inPounds)).toEqual([
      ["Posts", 14_000, 46_000, 60_000, 48_000],
      ["Posts and staff, after their end", 0, 2_000, 2_000, undefined],
      ["Staff lines", 7_000, 12_000, 19_000, 12_000],
      ["Other lines", 500, 0, 500, undefined], // paid once: no full year
      ["Income", -100, -120, -220, -120],
    ]);
    expect(inPounds(table.total)).toEqual(total);
  });

  test("by post: each by its title, told apart by id where two share one; all lines together", () => {
    const table = costByPost(of);
    expect(table.rows.map(inPounds)).toEqual([
      ["Worker", 14_000, 22_000, 36_000, 24_000],
      ["Worker, after its end", 0, 2_000, 2_000, undefined],
      ["Driver (first)", 0, 24_000, 24_000, 24_000],
      ["Driver (second)", 0, 0, 0, undefined], // only counted: its cost is in a line
      ["All lines", 7_400, 11_880, 19_280, 11_880],
    ]);
    expect(inPounds(table.total)).toEqual(total);
  });

  test("by line: each line, all posts together", () => {
    expect(costByLine(of).rows.map(inPounds)).toEqual([
      ["Printed staff", 7_000, 12_000, 19_000, 12_000],
      ["Desks", 500, 0, 500, undefined],
      ["Fees", -100, -120, -220, -120],
      ["All posts", 14_000, 48_000, 62_000, 48_000],
    ]);
  });

  test("by team: in the order of the plan, what has none last", () => {
    expect(costByTeam(of).rows.map(inPounds)).toEqual([
      ["North", 21_000, 36_000, 57_000, 36_000],
      ["South", 0, 24_000, 24_000, 24_000],
      ["No team", 400, -120, 280, -120],
    ]);
  });

  test("by component: only those that there are", () => {
    expect(costByComponent(of).rows.map(inPounds)).toEqual([
      ["Posts at a full cost", 14_000, 48_000, 62_000, undefined],
      ["Lines", 7_400, 11_880, 19_280, undefined],
    ]);
  });

  test("by month: April first, a column for each year", () => {
    const { rows } = costByMonth(of);
    expect(rows.map(({ name }) => name).slice(0, 2)).toEqual(["April", "May"]);
    expect(rows).toHaveLength(12);
    // September 2024: 2,000 + 1,000 + 500, less 8.33. September 2025: 2,000 + 2 × 1,000 + 1,000, less 10.
    expect(inPounds(rows[5])).toEqual(["September", 3_491.67, 4_990, 8_481.67, undefined]);
  });

  test("every table comes to the same total, and each total to its rows", () => {
    const tables = [costByYear, costByPost, costByLine, costByTeam, costByComponent, costByMonth].map((by) => by(of));
    for (const { rows, total: sum } of tables) {
      for (const key of ["2024/25", "2025/26", "allYears"]) {
        expect(rows.reduce((all, row) => all + Number(row[key]), 0)).toBe(sum![key]);
        expect(sum![key]).toBe(tables[0]!.total![key]);
      }
    }
  });

  test("of one year has that year's column and no sum over years", () => {
    const year = "2025/26" as FinancialYear;
    const { columns, rows, across } = costByPost(of, { year });
    expect(columns.map(({ key }) => key)).toEqual(["name", "2025/26", "allYears", "fullYear"]);
    expect(rows.every((row) => row.allYears === undefined)).toBe(true);
    expect(across).toBeUndefined();
  });
});

test("staff by year: posts and people with a day in cost, FTE on average and on 31 March", () => {
  expect(staffByYear(of).rows).toEqual([
    { year: "2024/25", posts: 2, people: 2, fteAverage: 11_616, fteAtYearEnd: 20_000 }, // 2 × 212 days of 365
    { year: "2025/26", posts: 4, people: 4, fteAverage: 40_000, fteAtYearEnd: 40_000 },
  ]);
});
