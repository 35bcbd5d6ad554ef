import fc from "fast-check";
import { type Plan, readPlan } from "../../packages/core/src/plan/index.ts";
import { between, type Edit, later } from "./edited.ts";

/** A plan with what the other has not: growth, awards on lines, percentages, changing grades, savings, larger sources, a reserve. */
export const planWithMore = (): Plan =>
  readPlan({
    outturn: 1,
    title: "A plan with more to change",
    years: { from: "2024/25", to: "2027/28" },
    conventions: { gradeAt: "bottom" },
    payScales: { local: [{ from: "2023-04-01", points: { S1: 30000, S2: 31250.5, S3: 32600, S4: 34100, S5: 36000 } }] },
    grades: { G: { scale: "local", from: "S1", to: "S3", changes: [{ on: "2025-07-15", from: "S2", to: "S5" }] } },
    payAwards: [
      { scale: "local", from: "2024-10-15", percent: 3, status: "assumed" },
      { scale: "salaries", from: "2025-04-01", percent: 2.5, status: "assumed" },
      { scale: "salaries", from: "2026-04-01", percent: 2, status: "assumed" },
    ],
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { days: { perDay: 410.55, daysPerWeek: 5, weeksPerYear: 44, fee: { perDay: 12.5 } } },
    posts: [
      { id: "graded", pay: { grade: "G" }, count: 2, start: "2024-06-10" },
      {
        ...{ id: "covered", pay: { salary: 42000 }, start: "2024-09-16" },
        cover: { agency: "days", from: "2024-05-01" },
      },
    ],
    lines: [
      {
        ...{ id: "demand", perYear: { "2024/25": 100000.37 }, growth: { percent: 4.25 } },
        budget: { "2024/25": 99000, "2025/26": 99000 },
      },
      { id: "premises", perYear: { "2024/25": 90000, "2025/26": 95000 }, uplift: { with: "salaries" } },
      { id: "overheads", percent: 12.5, of: { posts: ["graded", "covered"], lines: ["demand"] } },
      { id: "training", percent: 1.5, of: "employed" },
      { id: "on-top", percent: { "2025/26": 3, "2026/27": 4 }, of: { lines: ["overheads"] } },
      { id: "perhaps", income: true, status: "conditional", perYear: { "2024/25": 5000, "2026/27": 6000 } },
      {
        ...{ id: "fees", income: true, perYear: { "2024/25": 12000, "2025/26": 12000 } },
        ...{ growth: { percent: 2 }, from: { post: "covered" } },
      },
    ],
    savings: [
      { id: "contract", perYear: { "2024/25": 10000, "2025/26": 20000 }, delivered: 0.6, slips: { months: 3 } },
      { id: "office", perYear: { "2024/25": 500, "2025/26": 500 }, delivered: 0.9, dependsOn: ["contract"] },
    ],
    funding: [
      {
        ...{ id: "part", within: "grant", kind: "revenue", recurrent: true, status: "confirmed", carryForward: "none" },
        ...{ perYear: { "2024/25": 20000, "2025/26": 60000, "2026/27": 60000 }, pays: { posts: ["graded"] } },
      },
      {
        ...{ id: "second", within: "grant", kind: "revenue", recurrent: true, status: "conditional" },
        perYear: { "2024/25": 20000, "2025/26": 60000, "2026/27": 60000 },
        carryForward: { cap: 5000, expiresAfterYears: 1 },
      },
      {
        ...{ id: "grant", kind: "revenue", recurrent: true, status: "confirmed", carryForward: { cap: 10000 } },
        perYear: { "2024/25": 120000, "2025/26": 60000, "2026/27": 60000 },
      },
      {
        ...{ id: "reserve", kind: "reserve", recurrent: false, status: "confirmed", opening: 100000 },
        ...{ in: { "2025/26": 5000 }, out: { "2026/27": 20000 }, minimum: 10000 },
      },
      {
        ...{ id: "saved", kind: "revenue", recurrent: true, status: "confirmed", carryForward: "none" },
        ...{ perYear: { "2024/25": 9000, "2025/26": 15000 }, dependsOn: ["contract", "demand", "office"] },
      },
      {
        ...{ id: "left", kind: "revenue", recurrent: true, status: "confirmed", carryForward: "none" },
        ...{ perYear: { "2024/25": 20000, "2025/26": 60000 }, dependsOn: ["contract"] },
      },
    ],
  });

const pounds = (least: number, most: number) => between(least * 100, most * 100).map((pence) => pence / 100);
const share = between(0, 1_000_000).map((millionths) => millionths / 1_000_000);
const typed = (field: Edit["field"], values: fc.Arbitrary<Edit["value"]>): fc.Arbitrary<readonly Edit[]> =>
  values.map((value) => [{ field, value }]);

/** What people change of it, each as something typed into one cell, or some. */
export const moreKinds: Readonly<Record<string, fc.Arbitrary<readonly Edit[]>>> = {
  growth: typed(
    ["lines", 0, "growth", "percent"],
    between(-900, 1_500).map((rate) => rate / 10_000),
  ),
  "the last year given": fc.oneof(
    typed(["lines", 0, "perYear", "2025/26"], pounds(10_000, 300_000)),
    typed(["lines", 6, "perYear", "2026/27"], pounds(1_000, 30_000)),
    pounds(10_000, 300_000).map((value) => [
      { field: ["lines", 1, "perYear", "2024/25"], value: null },
      { field: ["lines", 1, "perYear", "2025/26"], value: null },
      { field: ["lines", 1, "perYear", "2026/27"], value },
    ]),
  ),
  "an award on a line": typed(
    ["payAwards", 1, "percent"],
    between(0, 900).map((rate) => rate / 10_000),
  ),
  "a percentage of costs": fc.oneof(
    typed(["lines", 2, "percent"], share),
    typed(["lines", 3, "percent"], share),
    typed(["lines", 4, "percent", "2026/27"], share),
  ),
  "what a percentage is of": fc.oneof(
    typed(["posts", 1, "pay", "salary"], pounds(20_000, 90_000)),
    typed(["posts", 1, "start"], later("2024-05-02", 900)),
  ),
  "a change of a grade": fc.oneof(
    typed(["grades", "G", "changes", 0, "on"], later("2024-04-01", 1_400)),
    typed(["posts", 0, "start"], later("2024-04-01", 900)),
    fc.constantFrom("S1", "S3", "S4").map((value) => [{ field: ["grades", "G", "changes", 0, "from"], value }]),
  ),
  "an agency's fee": typed(["agencyRates", "days", "fee", "perDay"], pounds(0, 90)),
  "a saving": fc.oneof(
    typed(["savings", 0, "delivered"], share),
    typed(["savings", 0, "slips", "months"], between(0, 30)),
    typed(["savings", 1, "perYear", "2025/26"], pounds(0, 20_000)),
  ),
  "a line's budget": typed(["lines", 0, "budget", "2025/26"], pounds(80_000, 120_000)),
  "a larger source": fc.oneof(
    typed(["funding", 2, "perYear", "2024/25"], pounds(0, 200_000)),
    typed(["funding", 2, "carryForward", "cap"], pounds(0, 200_000)),
    typed(["funding", 1, "perYear", "2025/26"], pounds(0, 200_000)),
  ),
  "a reserve": fc.oneof(
    typed(["funding", 3, "in", "2025/26"], pounds(0, 50_000)),
    typed(["funding", 3, "out", "2026/27"], pounds(0, 90_000)),
    typed(["funding", 3, "minimum"], pounds(0, 80_000)),
  ),
};

/** Kinds that may be typed into one workbook. */
export const moreTogether: readonly (readonly (keyof typeof moreKinds)[])[] = [
  ["growth", "an award on a line", "a percentage of costs", "an agency's fee", "a saving", "a larger source"],
  ["the last year given", "what a percentage is of", "a change of a grade", "a line's budget", "a reserve"],
];
