import { expect, test } from "vitest";
import { forecast } from "../../forecast/index.ts";
import { readPlan } from "../../plan/index.ts";
import { besideEachOther } from "./beside.ts";
import { bridgeBetween } from "./bridge-between.ts";
import type { Side } from "./side.ts";

// £60,000 a year is £5,000 a month; two posts, a year each.
const plan = readPlan({
  outturn: 1,
  title: "A team",
  years: { from: "2024/25", to: "2025/26" },
  posts: [
    { id: "lead", title: "Lead", pay: { fullCost: 60_000 }, start: "2024-04-01", end: "2025-03-31" },
    { id: "worker", title: "Worker", pay: { fullCost: 60_000 }, start: "2025-04-01" },
  ],
  funding: [
    {
      ...{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": 60_000, "2025/26": 60_000 } },
      ...{ carryForward: "none", status: "conditional" },
    },
  ],
  scenarios: [
    { id: "late", title: "Later", changes: [{ change: "delay-starts", months: 2, where: { id: "lead" } }] },
    { id: "less", title: "Later and half the hours", from: "late", changes: [{ change: "change-fte", fte: 0.5 }] },
    { id: "dear", title: "Dearer", changes: [{ change: "change-pay", pay: { fullCost: 72_000 } }] },
    { id: "none", changes: [{ change: "change-count", count: 1 }] },
  ],
  ranges: [
    {
      id: "pay",
      low: { change: "change-pay", pay: { fullCost: 54_000 }, where: { id: "lead" } },
      high: { change: "change-pay", pay: { fullCost: 66_000 }, where: { id: "lead" } },
    },
    {
      id: "fte",
      low: { change: "change-fte", fte: 1, where: { id: "worker" } },
      high: { change: "change-count", count: 2, where: { id: "worker" } },
    },
  ],
});
const scenario = (id: string): Side => ({ is: "scenario", id });
const figures = ["cost.all", "cost.total.2024/25", "gap.confirmed.all", "gap.conditional.2025/26"];
const sides: readonly Side[] = [
  ...["base", "late", "less", "dear"].map(scenario),
  { is: "case", end: "low" },
  { is: "case", end: "high" },
];

test("between any two sides the steps add up to the difference of their forecasts, to the penny", () => {
  for (const first of sides) {
    for (const second of sides) {
      for (const figure of figures) {
        const { from, to, steps } = bridgeBetween(plan, first, second, { figure });
        const total = steps.reduce<number>((sum, { effect }) => sum + effect, from);
        expect(total, `${JSON.stringify([first, second])} ${figure}`).toBe(to);
      }
      const [one, other] = besideEachOther(plan, [first, second]);
      const { from, to } = bridgeBetween(plan, first, second, { figure: "cost.all" });
      expect([one, other].map((side) => side?.is === "made" && totalOf(side.forecast.cost.total))).toEqual([from, to]);
    }
  }
});

const totalOf = (years: { readonly [year: string]: number }) => Object.values(years).reduce((sum, one) => sum + one, 0);

test("what two scenarios share is no step between them; what the first has alone is taken back, the last first", () => {
  expect(bridgeBetween(plan, scenario("late"), scenario("less"), { figure: "cost.all" }).steps).toEqual([
    { change: "Every post is at FTE 0.5.", effect: -5_500_000 },
  ]);
  expect(bridgeBetween(plan, scenario("less"), scenario("dear"), { figure: "cost.all" }).steps).toEqual([
    { change: "Taken back: Every post is at FTE 0.5.", effect: 5_500_000 },
    { change: "Taken back: Lead starts 2 months later.", effect: 1_000_000 },
    { change: "Every post is paid at a full cost of £72,000 a year.", effect: 2_400_000 },
  ]);
});

test("a side that cannot be made says why, and the others stand beside each other", () => {
  const [base, none, dear] = besideEachOther(plan, [scenario("base"), scenario("none"), scenario("dear")]);
  expect(none).toMatchObject({
    is: "refused",
    title: "none",
    issues: [{ code: "change-without-effect", path: "scenarios[3].changes[0]" }],
  });
  expect([base?.title, dear?.title]).toEqual(["The plan as it stands", "Dearer"]);
  expect(dear?.is === "made" && dear.forecast).toEqual(
    forecast({ ...(dear?.is === "made" ? dear.forecast.plan : plan) }, { scenario: "dear" }),
  );
  expect(dear?.is === "made" && dear.differences).toEqual([
    "Lead is paid at a full cost of £72,000 a year, was at a full cost of £60,000 a year.",
    "Worker is paid at a full cost of £72,000 a year, was at a full cost of £60,000 a year.",
  ]);
});
