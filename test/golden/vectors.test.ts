import { describe, expect, test } from "vitest";
import { type Forecast, forecast, readPlan } from "../../packages/core/src/index.ts";
import { inMonth } from "./in-month.ts";

/** Figures worked outside the engine, each put in as a user would write it. Sums are in pence, written as pounds_pence. */
const onCosts = { employerNi: "published", pension: "none", apprenticeshipLevy: "published" };

const ofPost = (year: string, post: object, plan: object = {}): Forecast =>
  forecast(
    readPlan({
      outturn: 1,
      title: "One post",
      years: { from: year, to: year },
      onCosts,
      posts: [{ id: "post", start: `${year.slice(0, 4)}-04-01`, ...post }],
      ...plan,
    }),
  );

const yearOf = ({ cost }: Forecast, component: keyof Forecast["cost"]["byComponent"]): number =>
  Object.values(cost.byComponent[component])[0]!;

describe("point 30 of the national scale in 2026/27, £42,123", () => {
  const pay = { scale: "njc", point: 30 };

  test("all year", () => {
    const year = ofPost("2026/27", { pay });
    expect(yearOf(year, "pay")).toBe(42_123_00);
    expect(yearOf(year, "employer-ni")).toBe(12 * 463_99); //           (3,510.25 - 417.00) x 15% = 463.9875
    expect(yearOf(year, "apprenticeship-levy")).toBe(12 * 17_55); //     3,510.25 x 0.5% = 17.55125
  });

  test.each([
    [0.16, 12 * 561_64, 54_641_16], //   42,123.00 + 5,567.88 + 210.60 + 6,739.68
    [0.2, 12 * 702_05, 56_326_08], //    42,123.00 + 5,567.88 + 210.60 + 8,424.60
  ])("with pension at %d", (rate, pension, cost) => {
    const pensions = [{ from: "2026-04-01", rate, source: "placeholder" }];
    const year = ofPost("2026/27", { pay }, { onCosts: { ...onCosts, pension: pensions } });
    expect(yearOf(year, "pension")).toBe(pension);
    expect(year.cost.total).toEqual({ "2026/27": cost });
  });

  test("from 1 October: six months, each with its whole threshold", () => {
    const half = ofPost("2026/27", { pay, start: "2026-10-01" });
    expect(yearOf(half, "pay")).toBe(21_061_50);
    expect(yearOf(half, "employer-ni")).toBe(6 * 463_99); //   2,783.94, not the 2,409.23 of a whole year's threshold
  });

  test.each([
    ["calendar-days", 23_050_64], //   17 / 30 of 3,510.25 = 1,989.14, and six months
    ["whole-months", 21_061_50], //    six months
    ["days-of-year", 22_965_69], //    42,123.00 x 199 / 365
    ["weekdays", 23_078_89], //        42,123.00 x 143 / 261 Mondays to Fridays
  ])("from 14 September, by %s", (partMonth, pence) => {
    const part = ofPost("2026/27", { pay, start: "2026-09-14" }, { conventions: { partMonth } });
    expect(yearOf(part, "pay")).toBe(pence);
  });

  test("September's NI is on its part of a month's pay above a whole threshold", () => {
    const part = ofPost("2026/27", { pay, start: "2026-09-14" });
    expect(inMonth(part, "post", "2026-09")).toMatchObject({ pay: 1_989_14, "employer-ni": 235_82 }); //   235.821
  });
});

describe("point 30 in 2022/23, £36,298: NI by payday", () => {
  const post = { pay: { scale: "njc", point: "30" } };
  const at = (rate: string) => [{ from: "2022-04-06", rate, monthlyThreshold: 758 }];

  test("seven paydays at 15.05%, five at 13.8%", () => {
    expect(yearOf(ofPost("2022/23", post), "employer-ni")).toBe(3_952_22); //   7 x 341.16 + 5 x 312.82
  });

  test.each([
    ["15.05%", 4_093_92], //   12 x 341.16
    ["13.8%", 3_753_84], //    12 x 312.82
  ])("%s all year is another sum", (rate, pence) => {
    const year = ofPost("2022/23", post, { onCosts: { ...onCosts, employerNi: at(rate) } });
    expect(yearOf(year, "employer-ni")).toBe(pence);
  });
});

test("£31,000 for a year is £31,000.00, although a twelfth of it is not whole pence", () => {
  const year = ofPost("2025/26", { pay: { salary: 31000 } });
  expect(yearOf(year, "pay")).toBe(31_000_00);
  const months = ["2025-04", "2025-05", "2025-06"].map((month) => inMonth(year, "post", month).pay);
  expect(months).toEqual([2_583_33, 2_583_34, 2_583_33]); //   2,583.33; 5,166.67; 7,750.00
});

test("half-time at £40,000, with the exact twelfth of the year's threshold", () => {
  const half = ofPost(
    "2025/26",
    { fte: 0.5, pay: { salary: "£40k" } },
    { conventions: { niThreshold: "annual-twelfth" } },
  );
  expect(yearOf(half, "employer-ni")).toBe(2_250_00); //   (20,000 - 5,000) x 15%
});

test("3% on £40,000 raises NI by 15% of £1,200", () => {
  const salaries = (percent: number) => [{ scale: "salaries", from: "2025-04-01", percent, status: "assumed" }];
  const ni = (percent: number) =>
    yearOf(ofPost("2025/26", { pay: { salary: 40000 } }, { payAwards: salaries(percent) }), "employer-ni");
  expect(ni(3) - ni(0)).toBe(180_00);
});

describe("agency", () => {
  const covered = (rate: object, cover: object = {}) =>
    ofPost(
      "2025/26",
      { pay: { fullCost: 50000 }, start: "2026-04-01", cover: { agency: "worker", from: "2025-04-01", ...cover } },
      { agencyRates: { worker: rate } },
    );

  test.each([
    [46, 68_080_00], //          £38 + £2, 37 hours
    [44, 65_120_00],
    [52.143, 77_171_64], //      every week of the year: the common mistake
  ])("£40 an hour for %d weeks a year", (weeksPerYear, pence) => {
    const year = covered({ perHour: 38 + 2, hoursPerWeek: 37, weeksPerYear });
    expect(year.cost.total).toEqual({ "2025/26": pence });
    expect(yearOf(year, "agency")).toBe(pence);
  });

  test("a weekly charge runs by calendar days, month by month", () => {
    const year = covered({ perWeek: 1800 });
    expect(inMonth(year, "post", "2025-09")).toEqual({ agency: 7_714_29 }); //   1,800 x 30 / 7
    expect(yearOf(year, "agency")).toBe(7 * 7_971_43 + 4 * 7_714_29 + 7_200_00); //   31, 30 and 28 days
  });
});
