import { describe, expect, test } from "vitest";
import { type Plan, readPlan } from "../plan/index.ts";
import { published } from "../rates/index.ts";
import { compile } from "../timeline/index.ts";
import { amountAt, COMPONENTS, cost, explainFact, explainFullYear, fullYears, lineYear } from "./index.ts";

const years = { from: "2024/25", to: "2025/26" };
const conventions = ["calendar-days", "whole-months", "days-of-year", "weekdays"] as const;

/** People who start, rise, are paid on top, leave, stay on and are covered in the middle of months. */
const planBy = (partMonth: (typeof conventions)[number]): Plan =>
  readPlan({
    outturn: 1,
    title: "Everything in the middle of months",
    years,
    conventions: { partMonth },
    payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed", source: "an example" }],
    onCosts: {
      employerNi: "published",
      pension: [
        { from: "2023-04-01", rate: 0.2, source: "an example" },
        { from: "2025-04-01", rate: 0.22, source: "an example" },
      ],
      apprenticeshipLevy: "published",
    },
    vacancyFactor: { percent: 5, except: ["manager", "agency-covered"] },
    agencyRates: {
      weekly: { perWeek: 1_401, source: "an example" },
      daily: { perDay: 351, daysPerWeek: 5, weeksPerYear: 44, source: "an example" },
    },
    posts: [
      {
        ...{ id: "worker", count: 3, fte: 0.6, pay: { scale: "njc", point: 28, top: 30 }, end: "2026-02-10" },
        starts: [
          { on: "2024-05-13", count: 2 },
          { on: "2024-11-16", count: 1 },
        ],
        supplement: { amount: 1_001, from: "2024-12-09", pensionable: false },
        afterEnd: { absorbed: [{ on: "2026-03-05", count: 1 }] },
      },
      { id: "manager", pay: { salary: 43_211 }, start: "2024-04-01", supplement: { amount: 700, pensionable: true } },
      { id: "bought", pay: { fullCost: 61_117 }, start: "2024-04-01", end: "2025-06-17" },
      {
        ...{ id: "covered", count: 2, pay: { salary: 31_313 }, start: "2024-09-09" },
        cover: { agency: "weekly", from: "2024-06-05", to: "2024-09-08", count: 1 },
        vacant: [{ from: "2025-06-05", to: "2025-07-08", count: 1 }],
      },
      {
        ...{ id: "handover", pay: { salary: 31_313 }, start: "2024-09-09" },
        cover: { agency: "daily", from: "2024-06-05", to: "2024-09-20", handover: true },
      },
      {
        ...{ id: "shared", count: 2, pay: { salary: 29_999 }, start: "2024-07-10", end: "2025-12-19" },
        agencyShare: { share: 0.3, agency: "weekly" },
        afterEnd: { absorbed: [] },
      },
      {
        ...{ id: "shared-by-day", pay: { fullCost: 44_321 }, start: "2024-07-10", end: "2025-12-19" },
        agencyShare: { share: 0.25, agency: "daily" },
        afterEnd: { absorbed: [{ on: "2026-01-12", count: 1 }] },
      },
    ],
    lines: [
      { id: "by-days", amount: 10_001, from: "2024-05-13", to: "2025-02-20", spread: "days" },
      { id: "by-months", amount: -7_003, from: "2024-05-13", to: "2025-02-20" },
      { id: "once", amount: 501, on: "2024-08-08" },
      { id: "grown", perYear: { "2024/25": 33_331 }, growth: { percent: 7 }, from: "2024-06-11" },
      {
        ...{ id: "staff", kind: "staff", contract: "permanent", perYear: { "2024/25": 9_001, "2025/26": 20_003 } },
        ...{ to: "2025-11-20", afterEnd: { absorbed: "2026-02-11" } },
        agencyPremium: { share: 0.4, agency: 1_500, employed: 1_100 },
      },
      {
        id: "staff-once",
        kind: "staff",
        amount: 8_001,
        from: "2024-05-13",
        to: "2025-02-20",
        afterEnd: { absorbed: "2025-08-08" },
      },
    ],
  });

describe.each(conventions)("by %s", (partMonth) => {
  const plan = planBy(partMonth);
  const timeline = compile(plan, published);
  const ledger = cost(timeline);
  // By the other conventions what differs is the weight of a part month: one post and the lines have all that it may weigh.
  const isTold = (row: string): boolean =>
    partMonth === "calendar-days" || !/^(?:manager|bought|covered|handover|shared)/.test(row);

  test("every cell is what its explanation comes to", () => {
    const cells = ledger.rows.flatMap(({ row: id, from, months }, row) =>
      (isTold(id) ? COMPONENTS : []).flatMap((component, at) =>
        ledger.starts[row * COMPONENTS.length + at]! < 0
          ? []
          : Array.from({ length: months }, (_, n) => {
              const { figure, value, parts = [] } = explainFact(timeline, ledger, row, from + n, component);
              return { figure, value, component, people: parts.length, amount: amountAt(ledger, row, at, from + n) };
            }),
      ),
    );
    expect(cells.filter(({ value, amount }) => value !== amount)).toEqual([]);
    // Who is not there in a month is not told of, and whoever is, is; by whole months they may be there for nothing.
    const paid = cells.filter(
      ({ component }) => partMonth !== "whole-months" && ["pay", "full-cost", "agency"].includes(component),
    );
    expect(paid.filter(({ people, amount }) => people > 0 !== (amount !== 0))).toEqual([]);
    expect(cells.filter(({ amount }) => amount !== 0).length).toBeGreaterThan(100);
  });

  test("so is every full year, and what has none has no explanation", () => {
    const { posts, lines } = fullYears(timeline);
    expect(posts.map((_, post) => explainFullYear(timeline, post)?.value)).toEqual(posts);
    expect(lines.map((_, at) => lineYear(timeline, at, "a year")?.value)).toEqual(lines);
  });
});
