import { describe, expect, test } from "vitest";
import { explain, forecast, type Plan, readPlan } from "../../packages/core/src/index.ts";
import { tail } from "../../packages/core/src/public/questions.ts";
import { applyChanges } from "../../packages/core/src/public/scenario.ts";
import { inSentences } from "../../packages/core/src/public/tables.ts";

type Spec = Parameters<typeof readPlan>[0];
const read = (plan: object): Plan => readPlan({ outturn: 1, title: "A plan", ...plan } as Spec);
const CONVENTIONS = ["calendar-days", "whole-months", "days-of-year", "weekdays"] as const;
const nobody = { absorbing: { is: "none" } } as const;
/** What a full year of a plan costs, as every output has it. */
const yearOf = (plan: Plan) => {
  const { cost, notes } = forecast(plan);
  const going = notes
    .filter(({ code }) => code === "continues-after-end")
    .reduce((sum, { amount }) => sum + amount!, 0);
  return { full: cost.fullYearTotal, annual: tail(plan, nobody).annual, going };
};

/** A handover, a part month, a rise and late starters, each in the last month of a post that goes on. */
const oddLastMonth = (conventions: object = {}) =>
  read({
    years: { from: "2024/25", to: "2025/26" },
    conventions,
    agencyRates: { sw: { perWeek: 1400, source: "s" } },
    posts: [
      {
        ...{ id: "hand", pay: { fullCost: 36500 }, start: "2024-04-01", end: "2025-03-31" },
        cover: { agency: "sw", from: "2025-03-01", to: "2025-03-31", handover: true },
      },
      { id: "short", pay: { fullCost: 36500 }, start: "2024-04-10", end: "2024-05-20" },
      {
        ...{ id: "rise", start: "2024-04-01", end: "2025-03-31" },
        pay: {
          fullCost: [
            { from: "2024-04-01", amount: 36500 },
            { from: "2025-03-16", amount: 73000 },
          ],
        },
      },
      {
        ...{ id: "late", pay: { fullCost: 36500 }, end: "2025-03-31" },
        starts: [
          { on: "2024-04-01", count: 1 },
          { on: "2025-03-15", count: 9 },
        ],
      },
    ],
  });

describe("a full year comes from annual sums, never from a month", () => {
  test.each(CONVENTIONS)("an odd last month does not move it: %s", (partMonth) => {
    const plan = oddLastMonth({ partMonth });
    expect(forecast(plan).cost.fullYear).toEqual({
      hand: 36_500_00, //   the employee of the handover, not the agency worker beside them
      short: 36_500_00, //   £36,500, although it is in post for 41 days
      rise: 73_000_00, //   the sum of 31 March 2025
      late: 10 * 36_500_00, //   nine of the ten start in the last month
    });
    // 36,500 + 36,500 + 73,000 + 365,000
    expect(yearOf(plan)).toEqual({ full: 511_000_00, annual: 511_000_00, going: 511_000_00 });
  });

  test.each(CONVENTIONS)("February is a month like any other: %s", (partMonth) => {
    const plan = read({
      years: { from: "2024/25", to: "2025/26" },
      conventions: { partMonth },
      posts: [{ id: "a", pay: { fullCost: 36500 }, start: "2024-09-01", end: "2026-02-28" }],
    });
    expect(yearOf(plan)).toEqual({ full: 36_500_00, annual: 36_500_00, going: 36_500_00 });
  });

  test("a vacancy in the last months has the award that comes in it, and cover there is the agency's year", () => {
    const post = { pay: { salary: 30_000 }, start: "2024-04-01", vacant: [{ from: "2025-02-01", to: "2026-03-31" }] };
    const plan = read({
      years: { from: "2024/25", to: "2025/26" },
      onCosts: { employerNi: "none", pension: [{ from: "2024-04-01", rate: "20%" }], apprenticeshipLevy: "none" },
      payAwards: [{ scale: "salaries", from: "2025-04-01", percent: 3, status: "assumed" }],
      agencyRates: { sw: { perWeek: 1400 } },
      posts: [
        { id: "vacant", ...post },
        { id: "covered", ...post, cover: { agency: "sw", from: "2025-02-01", to: "2026-03-31" } },
      ],
    });
    const { cost } = forecast(plan);
    expect(cost.fullYear).toEqual({
      vacant: 37_080_00, //   £30,000 × 1.03 = £30,900, and 20% of it
      covered: 73_000_00, //   £1,400 ÷ 7 × 365
    });
    expect(explain(forecast(plan), "cost.fullYear.vacant")?.value).toBe(37_080_00);
  });

  test("three hundred people lose no pounds to rounded months", () => {
    const plan = read({
      years: { from: "2024/25", to: "2024/25" },
      posts: [{ id: "all", count: 300, pay: { fullCost: 50_000 }, start: "2024-04-01", end: "2025-03-31" }],
    });
    // A month is £4,166.67: twelve of them, three hundred times, would be £12 more.
    expect(yearOf(plan)).toEqual({ full: 15_000_000_00, annual: 15_000_000_00, going: 15_000_000_00 });
  });

  test("a line's last year is spread over its months, for twelve; one that is fixed for its days, all of it", () => {
    const staff = { kind: "staff", from: "2024-09-01", to: "2026-02-28" };
    const plan = read({
      years: { from: "2024/25", to: "2025/26" },
      lines: [
        { id: "yearly", ...staff, perYear: { "2024/25": 628_000, "2025/26": 1_359_000 } },
        { id: "fixed", ...staff, from: "2025-03-01", amount: 120_000 },
        { id: "by-days", ...staff, from: "2025-03-01", amount: 120_000, spread: "days" },
        { id: "early", kind: "staff", perYear: { "2024/25": 90_000 } },
        { id: "training", amount: 50_000, from: "2025-01-01", to: "2026-03-31" },
        { id: "fees", perYear: { "2024/25": -5_000, "2025/26": -6_000 } },
      ],
    });
    expect(forecast(plan).cost.fullYearByLine).toEqual({
      yearly: 1_482_545_45, //   £1,359,000 ÷ 11 × 12
      fixed: 120_000_00, //   twelve months of it, whichever year they fall in
      "by-days": 120_000_00,
      early: 90_000_00, //   its sums stop with 2024/25; it is of permanent staff and goes on
      fees: -6_000_00,
    });
    expect(explain(forecast(plan), "cost.fullYearByLine.yearly")?.value).toBe(1_482_545_45);
  });
});

describe("what has ended and does not go on is in no full year", () => {
  const fixedThenPermanent = (contract: string) =>
    read({
      years: { from: "2024/25", to: "2026/27" },
      posts: [
        { id: "pilot", count: 3, contract, pay: { fullCost: 60_000 }, start: "2024-04-01", end: "2025-03-31" },
        { id: "service", pay: { fullCost: 50_000 }, start: "2025-04-01" },
      ],
    });

  test("a fixed-term pilot has ended; a permanent one goes on", () => {
    const ended = fixedThenPermanent("fixed-term");
    expect(forecast(ended).cost.fullYear).toEqual({ service: 50_000_00 });
    expect(inSentences(forecast(ended))[0]).toMatch(
      / The full-year effect is £50,000, without what has ended and does not go on\.$/,
    );
    const goesOn = fixedThenPermanent("permanent");
    expect(forecast(goesOn).cost.fullYearTotal).toBe(230_000_00); //   3 × 60,000 + 50,000
    expect(inSentences(forecast(goesOn))[0]).toMatch(/ The full-year effect is £230,000\.$/);
  });

  test("one post follows another: a year of them is a year of one", () => {
    const relay = (more: object = {}) => ({ contract: "fixed-term", pay: { fullCost: 40_000 }, ...more });
    const plan = read({
      years: { from: "2024/25", to: "2025/26" },
      posts: [
        { id: "a", ...relay(), start: "2024-04-01", end: "2025-03-31" },
        { id: "b", ...relay(), start: "2025-04-01", end: "2026-03-31" },
      ],
    });
    expect(forecast(plan).cost.fullYear).toEqual({ b: 40_000_00 });
    expect(inSentences(forecast(plan))[0]).toMatch(
      / The full-year effect is £40,000, without what has ended and does not go on\.$/,
    );
  });

  test("who stays after the end is in it, until they are absorbed", () => {
    const plan = read({
      years: { from: "2024/25", to: "2025/26" },
      posts: [{ id: "p", count: 4, pay: { fullCost: 60_000 }, start: "2024-04-01", end: "2025-03-31" }],
    });
    const absorbed = (on: string, count: number) =>
      forecast(applyChanges(plan, [{ change: "absorption", afterEnd: [{ on: on as never, count }] }])).cost
        .fullYearTotal;
    expect(absorbed("2025-06-01", 3)).toBe(60_000_00); //   one of four is still there on 31 March 2026
    expect(absorbed("2026-04-01", 4)).toBe(0); //   all of them move on the day after the plan's years
    expect(absorbed("2026-05-01", 4)).toBe(240_000_00);
  });
});
