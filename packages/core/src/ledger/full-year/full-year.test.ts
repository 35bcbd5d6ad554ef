import { describe, expect, test } from "vitest";
import { type PlanSpec, readPlan } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";
import { compile } from "../../timeline/index.ts";
import { fullYears, stopsOn } from "../index.ts";

const years = { from: "2024/25", to: "2025/26" };
const read = (plan: object) => readPlan({ outturn: 1, title: "A plan", years, ...plan } as PlanSpec);
/** What a year of one post costs, in pounds. */
const ofPost = (post: object, plan: object = {}) => {
  const [annual] = fullYears(
    compile(read({ ...plan, posts: [{ id: "post", start: "2024-04-01", ...post }] }), published),
  ).posts;
  return annual === undefined ? undefined : annual / 100;
};
const ofLine = (line: object) => {
  const plan = read({ lines: [{ id: "line", ...line }] });
  const [annual] = fullYears(compile(plan, published)).lines;
  return [annual === undefined ? undefined : annual / 100, stopsOn(plan.lines[0]!, plan)];
};

describe("a year of a post", () => {
  const pay = { fullCost: 12_000 };
  test.each([
    ["one that goes on", {}, 12_000],
    ["a fixed term to the plan's last day", { contract: "fixed-term", end: "2026-03-31" }, 12_000],
    ["a fixed term that ends a day before", { contract: "fixed-term", end: "2026-03-30" }, undefined],
    ["a permanent post that the plan stops paying", { end: "2025-06-17" }, 12_000],
    ["one that ends on the plan's first day", { end: "2024-04-01" }, 12_000],
    ["one that ended before it", { start: "2023-04-01", end: "2024-03-31" }, undefined],
    [
      "one absorbed the day after the plan's last",
      { end: "2025-06-17", afterEnd: { absorbed: [{ on: "2026-04-01", count: 1 }] } },
      undefined,
    ],
    ["one absorbed later", { end: "2025-06-17", afterEnd: { absorbed: [{ on: "2026-04-02", count: 1 }] } }, 12_000],
    ["one that nobody absorbs", { end: "2025-06-17", afterEnd: { absorbed: [] } }, 12_000],
    [
      "three, one of whom is absorbed",
      { count: 3, end: "2025-06-17", afterEnd: { absorbed: [{ on: "2025-08-01", count: 1 }] } },
      24_000,
    ],
    ["half a post", { fte: 0.5 }, 6_000],
  ])("%s", (_, post, annual) => {
    expect(ofPost({ pay, ...post })).toBe(annual);
  });

  test("is at the rates of the plan's last day, or of its own", () => {
    const rising = {
      fullCost: [
        { from: "2024-04-01", amount: 12_000 },
        { from: "2025-07-01", amount: 15_000 },
      ],
    };
    expect(ofPost({ pay: rising })).toBe(15_000);
    expect(ofPost({ pay: rising, end: "2025-06-30" })).toBe(12_000);
    expect(ofPost({ pay: rising, end: "2025-07-01" })).toBe(15_000);
  });

  test("has its on-costs, and what the vacancy factor takes off", () => {
    const onCosts = {
      employerNi: "none",
      pension: [{ from: "2023-04-01", rate: 0.2, source: "an example" }],
      apprenticeshipLevy: 0.005,
    };
    const salary = { pay: { salary: 12_000 } };
    expect(ofPost(salary, { onCosts })).toBe(14_460); // 12,000 + 2,400 + 60
    expect(ofPost(salary, { onCosts, vacancyFactor: { percent: 10 } })).toBe(13_014);
    const supplement = { amount: 1_200, pensionable: false };
    expect(ofPost({ ...salary, supplement }, { onCosts })).toBe(15_666); // 13,200 + 2,400 + 66
  });

  const agencyRates = {
    weekly: { perWeek: 700, source: "an example" }, //                                  £100 a day: £36,500 for 365 days
    daily: { perDay: 100, daysPerWeek: 5, weeksPerYear: 40, source: "an example" }, //  £20,000
  };
  test.each(["weekly", "daily"])("of a place that agency fills on the day is its %s charge", (agency) => {
    const cover = { agency, from: "2026-03-01", to: "2026-03-31" };
    const vacant = [{ from: "2026-03-01", to: "2026-03-31" }];
    expect(
      ofPost({ pay, cover, vacant }, { agencyRates, vacancyFactor: { percent: 10, except: ["agency-covered"] } }),
    ).toBe(agency === "weekly" ? 36_500 : 20_000);
  });

  test("of one that is a quarter agency is three quarters of its pay and a quarter of the charge", () => {
    const of = (agency: string) => ofPost({ pay, agencyShare: { share: 0.25, agency } }, { agencyRates });
    expect(of("weekly")).toBe(18_125); // 9,000 + 9,125
    expect(of("daily")).toBe(14_000.04); //  9,000 + twelve months of £416.67, each a quarter of £1,666.67
  });

  test("of one that is vacant on the day is its pay", () => {
    expect(ofPost({ pay, vacant: [{ from: "2026-03-01", to: "2026-03-31" }] })).toBe(12_000);
  });

  test("of one that is only counted is nothing", () => {
    const lines = [{ id: "line", kind: "staff", perYear: { "2024/25": 5_000 } }];
    expect(ofPost({ pay: { inLine: "line" } }, { lines })).toBeUndefined();
  });

  test("counts the people whom it is for", () => {
    const posts = [
      { id: "a", count: 3, pay, start: "2024-04-01" },
      { id: "b", pay, start: "2024-04-01", end: "2024-08-01", contract: "fixed-term" },
    ];
    expect(fullYears(compile(read({ posts }), published)).people).toEqual([3, 0]);
  });
});

describe("a year of a line, and the day on which its sums stop", () => {
  const perYear = { "2024/25": 5_000, "2025/26": 7_000 };
  const staff = { kind: "staff", contract: "permanent" };
  test.each([
    ["the last year's sum", { perYear }, 7_000, undefined],
    [
      "spread over the months that it runs, for twelve",
      { perYear: { "2025/26": 7_000 }, from: "2025-10-01" },
      14_000,
      undefined,
    ],
    ["nothing for what stops before the plan's last day", { perYear, to: "2026-03-30" }, undefined, "2026-03-30"],
    ["but for what stops on it", { perYear, to: "2026-03-31" }, 7_000, "2026-03-31"],
    [
      "staff go on: 3,500 in six months",
      { ...staff, perYear: { "2024/25": 5_000, "2025/26": 3_500 }, to: "2025-09-30" },
      7_000,
      "2025-09-30",
    ],
    [
      "staff on a fixed term do not",
      { ...staff, contract: "fixed-term", perYear, to: "2025-09-30" },
      undefined,
      "2025-09-30",
    ],
    ["years without a sum stop it", { perYear: { "2024/25": 5_000 } }, undefined, "2025-03-31"],
    ["and staff go on", { ...staff, perYear: { "2024/25": 5_000 } }, 5_000, "2025-03-31"],
    ["a sum paid once has none", { amount: 500, on: "2024-08-08" }, undefined, undefined],
    ["nor has a fixed sum", { amount: 500, from: "2024-04-01", to: "2026-03-31" }, undefined, "2026-03-31"],
    [
      "unless it is of staff: all of it, for twelve months",
      { ...staff, amount: 500, from: "2025-04-01", to: "2025-09-30" },
      1_000,
      "2025-09-30",
    ],
    [
      "that may run past the plan",
      { ...staff, amount: 500, from: "2026-03-01", to: "2026-05-31" },
      2_000,
      "2026-05-31",
    ],
    ["or without an end to the plan's", { ...staff, amount: 500, from: "2026-01-01" }, 2_000, "2026-03-31"],
    [
      "but not begin after it",
      { ...staff, amount: 500, from: "2026-04-01", to: "2026-05-31" },
      undefined,
      "2026-05-31",
    ],
    [
      "staff who stop on the plan's first day go on",
      { ...staff, amount: 500, from: "2024-01-01", to: "2024-04-01" },
      1_978.02,
      "2024-04-01",
    ],
    [
      "and those before it do not",
      { ...staff, amount: 500, from: "2024-01-01", to: "2024-03-31" },
      undefined,
      "2024-03-31",
    ],
  ])("%s", (_, line, annual, stops) => {
    expect(ofLine(line)).toEqual([annual, stops]);
  });

  test("staff whom the plan absorbs by its end have none", () => {
    const of = (absorbed?: string) =>
      ofLine({ ...staff, perYear, to: "2026-02-28", afterEnd: absorbed === undefined ? {} : { absorbed } })[0];
    // 7,000 in eleven months
    expect(["2026-04-01", "2026-04-02"].map(of)).toEqual([undefined, 7_636.36]);
  });
});
