import { describe, expect, test } from "vitest";
import { pounds, rate } from "../support/plan-of.ts";
import { of, onePost, salary, scp30, sum } from "./ask.ts";

describe("SCP 30 in 2026/27, £42,123", () => {
  test("a whole year is 42,123.00, with NI of 12 x 463.99 and levy of 12 x 17.55", () => {
    const pension = [{ from: "2026-04-01", rate: rate(0.16) }];
    const onCosts = { employerNi: "published", pension, apprenticeshipLevy: "published" } as const;
    const costing = onePost("2026/27", { pay: scp30 }, { onCosts });
    expect(sum(of(costing, "pay"))).toBe(pounds(42_123));
    expect(of(costing, "employer-ni").map(({ pence }) => pence)).toEqual(Array(12).fill(pounds(463.99))); // (3,510.25 − 417) × 15%
    expect(of(costing, "apprenticeship-levy").map(({ pence }) => pence)).toEqual(Array(12).fill(pounds(17.55)));
    expect(sum(of(costing, "pension"))).toBe(pounds(6_739.68)); // 12 × 561.64
    expect(costing.total).toBe(pounds(54_641.16));
    expect(costing.fullYear.get("post")).toBe(pounds(54_641.16));
  });

  test("half a year costs half a year's NI: 6 x 463.99 from 1 October", () => {
    const costing = onePost("2026/27", { pay: scp30, start: "2026-10-01" });
    expect(sum(of(costing, "pay"))).toBe(pounds(21_061.5));
    expect(sum(of(costing, "employer-ni"))).toBe(pounds(2_783.94));
  });

  test.each([
    ["calendar-days", 23_050.64], // 3,510.25 × 17/30 + 6 × 3,510.25
    ["whole-months", 21_061.5], // in post on the first of six months
    ["days-of-year", 22_965.69], // 42,123 × 199/365
    ["weekdays", 23_078.89], // 42,123 × 143/261 Mondays to Fridays
  ] as const)("from 14 September pay by %s is %d", (partMonth, pay) => {
    const costing = onePost("2026/27", { pay: scp30, start: "2026-09-14" }, { conventions: { partMonth } });
    expect(sum(of(costing, "pay"))).toBe(pounds(pay));
  });

  test("a part month has a whole threshold: September's NI from the 14th is 235.82", () => {
    const costing = onePost("2026/27", { pay: scp30, start: "2026-09-14" });
    expect(of(costing, "employer-ni")[0]).toMatchObject({ month: "2026-09", pence: pounds(235.82) }); // (1,989.14 − 417) × 15%
  });
});

describe("employer NI", () => {
  test("follows payday: 7 months at 15.05% and 5 at 13.8% in 2022/23", () => {
    const costing = onePost("2022/23", { pay: scp30 });
    expect(sum(of(costing, "pay"))).toBe(pounds(36_298));
    expect(sum(of(costing, "employer-ni"))).toBe(pounds(3_952.22));
  });

  test("by the exact twelfth of the annual threshold, half of £40,000 in 2025/26 bears (20,000 − 5,000) × 15%", () => {
    const conventions = { niThreshold: "annual-twelfth" } as const;
    const costing = onePost("2025/26", { pay: salary(40_000), fte: 5_000 }, { conventions });
    expect(sum(of(costing, "employer-ni"))).toBe(pounds(2_250));
  });

  test("a 3% award on £40,000 raises it by 180.00", () => {
    const award = { scale: "salaries", from: "2025-04-01", award: { percent: rate(0.03) }, status: "assumed" } as const;
    const before = onePost("2025/26", { pay: salary(40_000) });
    const after = onePost("2025/26", { pay: salary(40_000) }, { payAwards: [award] });
    expect(sum(of(after, "pay"))).toBe(pounds(41_200));
    expect(sum(of(after, "employer-ni")) - sum(of(before, "employer-ni"))).toBe(pounds(180));
  });

  test("is carried on at the last published rate", () => {
    expect(of(onePost("2029/30", { pay: salary(42_123) }), "employer-ni")[0]!.pence).toBe(pounds(463.99));
  });

  test("two people who share a post have two thresholds", () => {
    const costing = onePost("2026/27", { pay: salary(42_000), people: 2, fte: 5_000 });
    expect(of(costing, "employer-ni")[0]!.pence).toBe(2 * pounds(199.95)); // (1,750 − 417) × 15%
  });
});
