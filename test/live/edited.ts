import fc from "fast-check";
import { addDays, day } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { liveBook } from "../../packages/core/src/live/index.ts";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import type { Cell, LiveBookDesign } from "../../packages/core/src/sheets/index.ts";
import { firstRowOf } from "../../packages/core/src/sheets/index.ts";
import { planCells } from "../../packages/core/src/workbook/index.ts";
import { isGrid } from "./recalculated.ts";

/** A value typed into a cell of the plan's own sheets, by the place of its field. */
export interface Edit {
  readonly field: readonly (string | number)[];
  readonly value: Cell;
}

/** A plan with something of every kind that people change. */
export const planToEdit = (seed: number): Plan => {
  const pick = <Choice>(choices: readonly Choice[], shift = 0): Choice => choices[(seed + shift) % choices.length]!;
  return readPlan({
    outturn: 1,
    title: "A plan to change",
    years: { from: "2024/25", to: "2026/27" },
    conventions: {
      partMonth: pick(["calendar-days", "days-of-year", "whole-months", "weekdays"]),
      increments: pick(["april-six-months", "anniversary", "april"]),
      niThreshold: pick(["published-monthly", "annual-twelfth"], 1),
    },
    payScales: { local: [{ from: "2023-04-01", points: { S1: 30000, S2: 31250.5, S3: 32600, S4: 34100 } }] },
    payAwards: [
      { scale: "local", from: "2024-10-15", percent: 3, status: "assumed" },
      { scale: "local", from: "2025-04-01", flat: 900, status: "assumed" },
      { scale: "salaries", from: "2025-04-01", percent: 2.5, status: "assumed" },
      { scale: "salaries", from: "2026-04-01", percent: 2, status: "assumed" },
    ],
    onCosts: {
      pension: [
        { from: "2023-04-01", rate: 0.2 },
        { from: "2025-04-01", rate: 0.182 },
      ],
    },
    vacancyFactor: { percent: 5, except: ["agency-covered"] },
    agencyRates: {
      week: { perWeek: 1800 },
      year: { perHour: 41.37, hoursPerWeek: 37, weeksPerYear: 44 },
    },
    posts: [
      {
        id: "covered",
        pay: { salary: 42000 },
        fte: 0.8,
        start: "2024-09-16",
        end: "2026-09-30",
        cover: { agency: "week", from: "2024-05-07" },
      },
      {
        id: "scaled",
        pay: { scale: "local", point: "S1", top: "S4" },
        count: 2,
        start: "2024-06-10",
        supplement: { amount: 2500, from: "2025-01-15", pensionable: false },
      },
      {
        id: "shared",
        pay: { salary: 38500 },
        start: "2024-04-01",
        end: "2026-12-15",
        agencyShare: { share: 0.25, agency: pick(["week", "year"]) },
      },
      {
        id: "starts",
        pay: { fullCost: 61000 },
        starts: [
          { on: "2024-07-01", count: 1 },
          { on: "2025-02-17", count: 2 },
        ],
        cover: { agency: "year", from: "2024-04-15" },
      },
    ],
    lines: [
      { id: "training", amount: 50000, from: "2024-09-01", to: "2025-08-31" },
      { id: "legal", perYear: { "2024/25": 100000, "2025/26": 90000, "2026/27": 80000 } },
      { id: "fees", income: true, perYear: { "2024/25": 12000, "2025/26": 12000, "2026/27": 12000 } },
    ],
    funding: [
      {
        id: "share",
        kind: "revenue",
        recurrent: true,
        perYear: { "2024/25": 20000, "2025/26": 60000, "2026/27": 60000 },
        carryForward: { cap: 15000, expiresAfterYears: 1 },
        status: "confirmed",
        pays: { posts: ["covered", "shared"], share: 0.4 },
      },
      {
        id: "legal-fund",
        kind: "revenue",
        recurrent: false,
        perYear: { "2024/25": 110000, "2025/26": 60000, "2026/27": 90000 },
        carryForward: { cap: 30000, expiresAfterYears: 2 },
        status: "confirmed",
        pays: { lines: ["legal"] },
      },
      {
        id: "growth",
        kind: "revenue",
        recurrent: true,
        perYear: { "2024/25": 400000, "2025/26": 300000, "2026/27": 350000 },
        carryForward: "all",
        status: "conditional",
      },
      {
        id: "grant",
        kind: "revenue",
        recurrent: false,
        perYear: { "2024/25": 90000, "2025/26": 10000, "2026/27": 5000 },
        carryForward: "none",
        status: "unconfirmed",
      },
    ],
  });
};

const isDay = (text: string): Cell => ({ is: "day", day: text });
/** Whole numbers. */
export const between = (least: number, most: number) => fc.integer({ min: least, max: most });
/** A day some days after another. */
export const later = (from: string, most: number) => between(0, most).map((days) => isDay(addDays(day(from), days)));

/** What people change, each as something typed into one cell, or two. */
export const kinds: Readonly<Record<string, fc.Arbitrary<readonly Edit[]>>> = {
  award: fc.oneof(
    between(0, 900).map((value) => [{ field: ["payAwards", 0, "percent"], value: value / 10_000 }]),
    between(0, 900).map((value) => [{ field: ["payAwards", 2, "percent"], value: value / 10_000 }]),
    between(0, 300_000).map((value) => [{ field: ["payAwards", 1, "flat"], value: value / 100 }]),
  ),
  "start to another month": fc.oneof(
    later("2024-06-01", 200).map((value) => [{ field: ["posts", 0, "start"], value }]),
    later("2024-04-02", 300).map((value) => [{ field: ["posts", 1, "start"], value }]),
    later("2024-04-20", 250).map((value) => [{ field: ["posts", 3, "starts", 0, "on"], value }]),
  ),
  "start to another year with cover running on": fc.oneof(
    later("2025-04-01", 400).map((value) => [{ field: ["posts", 0, "start"], value }]),
    later("2025-05-01", 600).map((value) => [{ field: ["posts", 3, "starts", 1, "on"], value }]),
  ),
  end: fc.oneof(
    later("2025-01-01", 800).map((value) => [{ field: ["posts", 0, "end"], value }]),
    later("2024-12-01", 800).map((value) => [{ field: ["posts", 1, "end"], value }]),
    fc.constant([{ field: ["posts", 2, "end"], value: null }]),
  ),
  FTE: fc
    .tuple(between(0, 3), between(100, 10_000))
    .map(([post, value]) => [{ field: ["posts", post, "fte"], value: value / 10_000 }]),
  salary: fc.oneof(
    between(2_000_000, 9_000_000).map((value) => [{ field: ["posts", 0, "pay", "salary"], value: value / 100 }]),
    between(2_000_000, 9_000_000).map((value) => [{ field: ["posts", 3, "pay", "fullCost"], value: value / 100 }]),
    between(2_000_000, 3_500_000).map((value) => [
      { field: ["payScales", "local", 0, "points", 1, "salary"], value: value / 100 },
    ]),
  ),
  "agency rate": fc.oneof(
    between(50_000, 400_000).map((value) => [{ field: ["agencyRates", "week", "perWeek"], value: value / 100 }]),
    between(2_000, 9_000).map((value) => [{ field: ["agencyRates", "year", "perHour"], value: value / 100 }]),
  ),
  "agency share": between(1, 999_999).map((value) => [
    { field: ["posts", 2, "agencyShare", "share"], value: value / 1_000_000 },
  ]),
  cap: fc
    .tuple(between(0, 1), between(0, 9_000_000))
    .map(([source, value]) => [{ field: ["funding", source, "carryForward", "cap"], value: value / 100 }]),
  expiry: fc.oneof(
    fc
      .tuple(between(0, 1), between(1, 3))
      .map(([source, value]) => [{ field: ["funding", source, "carryForward", "expiresAfterYears"], value }]),
    between(0, 1).map((source) => [{ field: ["funding", source, "carryForward", "expiresAfterYears"], value: null }]),
  ),
  "carry-forward policy": fc.oneof(
    fc.constantFrom("none", "all").map((value) => [{ field: ["funding", 2, "carryForward"], value }]),
    fc.constantFrom("none", "all").map((value) => [{ field: ["funding", 3, "carryForward"], value }]),
    between(0, 20_000_000).map((value) => [
      { field: ["funding", 2, "carryForward"], value: null },
      { field: ["funding", 2, "carryForward", "cap"], value: value / 100 },
      { field: ["funding", 2, "carryForward", "expiresAfterYears"], value: 1 },
    ]),
    fc.constantFrom("none", "all").map((value) => [
      { field: ["funding", 1, "carryForward"], value },
      { field: ["funding", 1, "carryForward", "cap"], value: null },
      { field: ["funding", 1, "carryForward", "expiresAfterYears"], value: null },
    ]),
  ),
  "a fund's sum": fc
    .tuple(between(0, 3), fc.constantFrom("2024/25", "2025/26", "2026/27"), between(0, 60_000_000))
    .map(([source, year, value]) => [{ field: ["funding", source, "perYear", year], value: value / 100 }]),
  "a share between funds": between(0, 1_000_000).map((value) => [
    { field: ["funding", 0, "pays", "share"], value: value / 1_000_000 },
  ]),
};

/** Kinds that may be typed into one workbook: none of them says what another does, and no start comes after an end. */
export const together: readonly (readonly (keyof typeof kinds)[])[] = [
  ["award", "start to another month", "FTE", "agency rate", "a fund's sum", "expiry"],
  ["start to another year with cover running on", "salary", "agency share", "cap", "a share between funds"],
  ["end", "carry-forward policy"],
];

/** The plan that an edit makes, or nothing where it makes none. */
export function typedInto(book: LiveBookDesign, plan: Plan, edits: readonly Edit[]): LiveBookDesign {
  const { cellOf } = planCells(plan);
  const sheets = book.sheets.map((sheet) => {
    if (isGrid(sheet)) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    for (const { field, value } of edits) {
      const cell = cellOf(field);
      if (cell === undefined) throw new Error(`the workbook has no cell for ${field.join(".")}`);
      if (cell.sheetName !== sheet.name) continue;
      rows[cell.row - firstRowOf(sheet)]![cell.column] = value;
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

export const liveBookOf = (plan: Plan): LiveBookDesign => liveBook(forecast(plan));
