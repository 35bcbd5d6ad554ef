import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import { lineMonths, monthsFrom, yearRuns } from "./index.ts";

const read = (line: object) =>
  readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2025/26" },
    lines: [{ id: "line", ...line }],
  } as PlanSpec);
/** The first month, counted from April 2024, and the months' pounds. */
const months = (line: object) =>
  lineMonths(read(line)).map(({ row, from, sums }) => [row, from, sums.map((sum) => sum / 100)]);
const twelve = (sum: number) => Array.from({ length: 12 }, () => sum);

describe("a line's months", () => {
  test("are those of its days that lie in the plan's years", () => {
    // Twelve months of 1,000, the first of them March 2024; fourteen, the last two of them April and May 2026.
    expect(months({ amount: 12_000, from: "2024-03-01", to: "2025-02-28" })).toEqual([
      ["line", 0, twelve(1_000).slice(1)],
    ]);
    expect(months({ amount: 14_000, from: "2025-04-01", to: "2026-05-31" })).toEqual([["line", 12, twelve(1_000)]]);
    expect(months({ amount: 500, from: "2023-04-01", to: "2024-03-31" })).toEqual([["line", 0, []]]);
    expect(months({ amount: 500, from: "2026-04-01", to: "2026-05-31" })).toEqual([["line", 24, []]]);
    expect(months({ amount: 500, on: "2024-08-08" })).toEqual([["line", 4, [500]]]);
  });

  test("are weighed as months, or by their days", () => {
    const days = { from: "2024-04-16", to: "2024-05-31" }; // half of April and all of May; 15 and 31 days
    expect(months({ amount: 3_000, ...days })).toEqual([["line", 0, [1_000, 2_000]]]);
    expect(months({ amount: 4_600, ...days, spread: "days" })).toEqual([["line", 0, [1_500, 3_100]]]);
  });

  test("of a sum a year are those of each year within its days", () => {
    const perYear = { "2025/26": 6_000, "2024/25": 12_000 };
    expect(months({ perYear })).toEqual([["line", 0, [...twelve(1_000), ...twelve(500)]]]);
    expect(months({ perYear, from: "2025-02-01", to: "2025-06-30" })).toEqual([
      ["line", 10, [6_000, 6_000, 2_000, 2_000, 2_000]],
    ]);
    expect(months({ perYear: { "2024/25": 12_000 }, to: "2025-03-31" })).toEqual([["line", 0, twelve(1_000)]]);
  });

  test("grow each 1 April from the last year that is given", () => {
    const grown = { perYear: { "2024/25": 12_000 }, growth: { percent: 10 } };
    expect(months(grown)).toEqual([["line", 0, [...twelve(1_000), ...twelve(1_100)]]]);
  });

  test("have what agency adds: half of the line, half as dear again", () => {
    const agencyPremium = { share: 0.5, agency: 1_500, employed: 1_000 };
    expect(months({ kind: "staff", perYear: { "2024/25": 12_000 }, agencyPremium })).toEqual([
      ["line", 0, twelve(1_250)],
    ]);
  });

  test("add up to the whole sum to the penny, however large", () => {
    for (const amount of [9_999_999_999.99, 0.01, -9_000_000_000.01, 0]) {
      for (const spread of ["days", "months"]) {
        const [line] = lineMonths(read({ amount, from: "2024-04-02", to: "2026-03-30", spread }));
        const total = line!.sums.reduce((sum, one) => sum + BigInt(one), 0n);
        expect(total).toBe(BigInt(Math.round(amount * 100)));
      }
    }
    // April 2024 has 29 of the 728 days: 999,999,999,999 × 29 ÷ 728 = 39,835,164,835.1
    expect(
      lineMonths(read({ amount: 9_999_999_999.99, from: "2024-04-02", to: "2026-03-30", spread: "days" }))[0]!.sums[0],
    ).toBe(39_835_164_835);
    // In months it has 29 of 30, beside 22 whole ones and 30 of 31: 999,999,999,999 × (29/30) ÷ (22 + 29/30 + 30/31).
    const [weighed] = lineMonths(read({ amount: 9_999_999_999.99, from: "2024-04-02", to: "2026-03-30" }));
    const inAll = 22n * 930n + 29n * 31n + 30n * 30n;
    expect(BigInt(weighed!.sums[0]!)).toBe((2n * 999_999_999_999n * 29n * 31n + inAll) / (2n * inAll));
  });
});

describe("what a staff line costs after it stops", () => {
  const staff = { kind: "staff", perYear: { "2024/25": 12_000, "2025/26": 6_000 }, to: "2025-09-30" };
  const after = (absorbed: string) => months({ ...staff, afterEnd: { absorbed } })[1];
  test("is its rate until the day on which it is absorbed, or to the plan's end", () => {
    // 1,000 a month; 15 of the 31 days of January are 483.87.
    expect(after("2026-01-16")).toEqual(["line:after-end", 18, [1_000, 1_000, 1_000, 483.87]]);
    expect(after("2026-04-01")).toEqual(["line:after-end", 18, twelve(1_000).slice(6)]);
    expect(after("2026-09-01")).toEqual(["line:after-end", 18, twelve(1_000).slice(6)]);
    expect(after("2025-10-01")).toEqual(["line:after-end", 24, []]);
  });
  test("goes on to the plan's end where nobody is said to be absorbed", () => {
    const plan = read({ ...staff, afterEnd: { absorbed: "2025-12-01" } });
    const [, on] = lineMonths({ ...plan, lines: [{ ...plan.lines[0]!, afterEnd: {} }] });
    expect(on!.sums).toEqual(twelve(1_000_00).slice(6));
  });
  test("is not there where it says nothing of that", () => {
    expect(months(staff)).toHaveLength(1);
  });
});

test("the years of a line have their months, in parts of one", () => {
  const whole = monthsFrom(day("2024-04-01"), day("2024-04-30"));
  expect(2 * monthsFrom(day("2024-04-16"), day("2024-04-30"))).toBe(whole);
  expect(monthsFrom(day("2024-04-16"), day("2024-06-15"))).toBe(2 * whole);
  const plan = read({ perYear: { "2024/25": 100, "2025/26": 200 }, from: "2025-01-16" });
  const runs = yearRuns(plan.lines[0]!, plan);
  expect(runs.map(({ year, amount }) => [year, amount])).toEqual([
    ["2024/25", 100_00],
    ["2025/26", 200_00],
  ]);
  expect(runs[1]!.months).toBe(12 * whole);
});
