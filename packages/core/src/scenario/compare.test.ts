import { describe, expect, test } from "vitest";
import { pence } from "../money/index.ts";
import { type Plan, readPlan } from "../plan/index.ts";
import { applyChanges, compare, comparisonJson, costed, differences, readChanges, scenarioPlan } from "./index.ts";

const use = (share: string) => ({ change: "use-agency", share, premium: { agency: 1800, employed: 1280 } }) as const;

/** What the council printed, with the scenarios of the example. */
const printed = (): Plan =>
  readPlan({
    outturn: 1,
    title: "Improvement plan, as printed",
    years: { from: "2024/25", to: "2025/26" },
    lines: [
      {
        id: "improvement-staff",
        title: "Staffing",
        kind: "staff",
        from: "2024-09-01",
        to: "2026-02-28",
        perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
      },
    ],
    funding: [
      {
        id: "mtfs-growth",
        title: "Growth already in the MTFS",
        kind: "revenue",
        recurrent: true,
        perYear: { "2024/25": "£1m", "2025/26": "£1m" },
        carryForward: "none",
        status: "conditional",
      },
    ],
    scenarios: [
      { id: "carried", changes: [{ change: "carry-forward", carryForward: "all" }] },
      { id: "agency-161", from: "carried", changes: [use("1.61%")] },
      { id: "agency-162", from: "carried", changes: [use("1.62%")] },
    ],
  });

describe("agency at £1,800 against £1,280 on the printed line", () => {
  test("with all carried forward 1.61% leaves £3.78, and 1.62% is £76.94 short", () => {
    // 628,000 × 0.0161 × (1,800 ÷ 1,280 - 1) = 4,107.51 and 1,359,000 × the same = 8,888.71: 12,996.22 of the 13,000
    const below = costed(scenarioPlan(printed(), "agency-161"));
    expect(below.cost).toEqual({ "2024/25": pence(63_210_751), "2025/26": pence(136_788_871) });
    expect(below.gap.conditional).toEqual({ "2024/25": 0, "2025/26": 0 });
    expect(below.funding.carriedOut["mtfs-growth"]!["2025/26" as never]).toBe(378);
    const above = costed(scenarioPlan(printed(), "agency-162"));
    expect(above.gap.conditional).toEqual({ "2024/25": 0, "2025/26": 7_694 });
  });

  test("the comparison has every figure that moves, and says what the plans differ in", () => {
    const [carried, , more] = compare(printed()).scenarios;
    expect(carried!.differences).toEqual([
      "Growth already in the MTFS may carry forward everything not applied, was nothing.",
    ]);
    expect(carried!.moved.filter(({ figure }) => figure.startsWith("gap.conditional"))).toEqual([
      { figure: "gap.conditional.2025/26", was: 35_900_000, now: 0, by: -35_900_000 },
    ]);
    expect(more!.changes).toEqual([
      "Every source of funding may carry forward everything not applied.",
      "Agency workers at £1,800 against £1,280 are 1.62% of every staff line.",
    ]);
    expect(more!.differences.at(-1)).toBe(
      "Growth already in the MTFS may carry forward everything not applied, was nothing.",
    );
    expect(more!.forecast.scenario).toBe("agency-162");
  });
});

test("a plan compared with itself differs in nothing", () => {
  const [same] = compare(printed(), ["base"]).scenarios;
  expect([same!.changes, same!.differences, same!.moved]).toEqual([[], [], []]);
});

test("as JSON, sums are decimal texts of pounds and staff are numbers", () => {
  const plan = readPlan({
    outturn: 1,
    title: "Two posts",
    years: { from: "2024/25", to: "2024/25" },
    posts: [{ id: "sw", pay: { fullCost: 60000 }, start: "2024-04-01", count: 2 }],
    scenarios: [{ id: "one", changes: [{ change: "change-count", count: 1 }] }],
  });
  const [one] = comparisonJson(compare(plan)).scenarios;
  expect(one!.moved.find(({ figure }) => figure === "cost.total.2024/25")).toEqual({
    figure: "cost.total.2024/25",
    was: "120000.00",
    now: "60000.00",
    by: "-60000.00",
  });
  expect(one!.moved.find(({ figure }) => figure === "staff.fteAtYearEnd.2024/25")).toMatchObject({ was: 2, now: 1 });
});

test("differences are said in sentences: what it is, and what it was", () => {
  const plan = readPlan({
    outturn: 1,
    title: "A team",
    years: { from: "2024/25", to: "2025/26" },
    onCosts: { pension: [{ from: "2023-04-01", rate: 0.2 }] },
    agencyRates: { worker: { perWeek: 1800 } },
    posts: [
      { id: "sw", title: "Social worker 3", pay: { salary: 42000 }, start: "2024-09-01" },
      { id: "tm", title: "Team manager", pay: { salary: 52000 }, start: "2024-09-01" },
    ],
    savings: [{ id: "s1", title: "Saving", perYear: { "2024/25": 1000 } }],
  });
  const changed = applyChanges(
    plan,
    readChanges([
      { change: "delay-starts", months: 2, where: { id: "sw" } },
      { change: "change-fte", fte: 0.5, where: { id: "tm" } },
      { change: "use-agency", share: 0.25, rate: "worker", where: { id: "tm" } },
      { change: "end-posts", on: "2026-02-28", where: { id: "sw" } },
      { change: "agency-rate", rate: "worker", to: { perWeek: 1900 } },
      { change: "pension-rate", from: "2025-04-01", rate: 0.21 },
      { change: "pay-award", scale: "salaries", from: "2025-04-01", percent: 3 },
      { change: "savings-delivery", delivered: 0.9 },
      { change: "known-on", knownOn: "2024-07-08" },
      { change: "vacancy-factor", percent: 5 },
    ]),
  );
  expect(differences(plan, changed)).toEqual([
    "Social worker 3 starts 1 November 2024, was 1 September 2024.",
    "Social worker 3 ends 28 February 2026, was with the plan's years.",
    "Team manager is at FTE 0.5, was 1.",
    "Team manager has agency in 25% of its months at worker, was none.",
    "Saving is delivered at 90%, was 100%.",
    "What was published by 8 July 2024 is used, was at any time.",
    "The agency rate worker is £1,900 a week, was £1,800 a week.",
    "The award for salaries pay from 1 April 2025 is 3% (assumed), was none.",
    "The employer pension rate from 1 April 2025 is 21%, was none.",
    "The vacancy factor is 5%, was none.",
  ]);
});
