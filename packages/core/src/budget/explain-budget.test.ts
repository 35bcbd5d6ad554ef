import { expect, test } from "vitest";
import { explanation } from "../forecast/index.ts";
import { readPlan } from "../plan/index.ts";
import { explainBudget } from "./index.ts";

const plan = readPlan({
  outturn: 1,
  title: "A plan",
  years: { from: "2024/25", to: "2026/27" },
  savings: [{ id: "s", perYear: { "2024/25": 120, "2025/26": 240 }, delivered: 0.5, slips: { months: 3 } }],
  budget: {
    base: [
      { id: "care", title: "Social care", amount: 5000, source: "Budget book" },
      { id: "transport", amount: 100 },
    ],
    growth: [{ id: "team", title: "Improvement team", change: { "2024/25": 300 } }],
    funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": 5000 }, growth: { percent: 2 }, source: "MTFS" }],
    reserves: [{ id: "general", opening: 400, out: { "2025/26": 100 } }],
    virements: [{ from: "transport", to: "team", perYear: { "2025/26": 20 } }],
  },
  funding: [
    {
      ...{ id: "growth", title: "Growth", kind: "revenue", recurrent: true, carryForward: "none", status: "confirmed" },
      ...{ perYear: { "2025/26": 150 }, drawsOn: "team" },
    },
  ],
});

/** An explanation as its lines, each indented by its depth. */
const told = (figure: string, depth?: number) =>
  explanation(explainBudget(plan, figure, depth === undefined ? {} : { depth })!).map(
    (line) => `${" ".repeat(line.depth)}${line.text}${line.value === undefined ? "" : ` | ${line.value}`}`,
  );

test("a gap is opened as deep as is asked", () => {
  expect(told("budget.gap.annual.2025/26", 2)).toEqual([
    "budget.gap.annual.2025/26 | -£160",
    " = the cumulative gap £195 less that of the year before, £355",
    " budget.gap.cumulative.2025/26 | £195",
    "  = the budget requirement £5,295 less the recurrent funding £5,100",
    "  budget.requirement.2025/26 | £5,295",
    "  recurrent funding | £5,100",
    "   = what comes in",
    "   budget.funding.tax.sum.2025/26 | £5,100",
    " budget.gap.cumulative.2024/25 | £355",
    "  = the budget requirement £5,355 less the recurrent funding £5,000",
    "  budget.requirement.2024/25 | £5,355",
    "  recurrent funding | £5,000",
    "   = what comes in",
    "   budget.funding.tax.sum.2024/25 | £5,000",
    "    = as the plan states it",
    "    the sum stated (MTFS) | £5,000",
  ]);
});

test("the first year's annual gap is measured from a base that is taken to be balanced", () => {
  expect(told("budget.gap.annual.2024/25", 1)).toContain(" the base is taken to be balanced before | £0");
});

test("what is left of a budget line: what it holds, vired in or out, and what is drawn on it", () => {
  expect(told("budget.draws.team.left.2025/26")).toEqual([
    "budget.draws.team.left.2025/26 | £170",
    " = the line's £300 with £20 vired in, less £0 vired out and £150 drawn by sources of the plan",
    " budget.changes.team.sum.2025/26 | £300",
    "  = the changes to date",
    "  budget.changes.team.change.2024/25 | £300",
    "   = as the plan states it",
    " vired in | £20",
    "  = the year's virements",
    "  vired in from transport | £20",
    "   = as the plan states it",
    " budget.draws.team.drawn.2025/26 | £150",
    "  = what the sources that draw on it are given",
    "  Growth | £150",
    "   = as the plan states it",
  ]);
});

test("a saving says the share that is delivered and the months that are in time", () => {
  expect(told("budget.savings.s.delivered.2025/26").slice(0, 2)).toEqual([
    "budget.savings.s.delivered.2025/26 | £105",
    " = 50% of the £210 that falls in the year [Outturn convention C13]",
  ]);
});

test("a reserve's closing goes back to the opening that the plan states, year by year", () => {
  expect(told("budget.reserves.general.closing.2026/27").filter((line) => line.includes("opening"))).toEqual([
    " budget.reserves.general.opening.2026/27 | £300",
    "   budget.reserves.general.opening.2025/26 | £400",
    "     budget.reserves.general.opening.2024/25 | £400",
  ]);
});

test.each([
  "budget",
  "budget.gap",
  "budget.gap.annual",
  "budget.gap.annual.2030/31",
  "budget.gap.constructor.2024/25",
  "budget.changes.other.sum.2024/25",
  "budget.changes.team.kind.2024/25",
  "budget.requirement.of.2024/25",
  "budget.base.2024/25",
  "budget.years",
  "cost.total.2024/25",
])("there is no figure %s", (figure) => {
  expect(explainBudget(plan, figure)).toBeUndefined();
});

test("a plan without a budget, or a budget without a base, has no such figure", () => {
  const { budget, ...without } = plan;
  expect(explainBudget(without, "budget.gap.annual.2024/25")).toBeUndefined();
  expect(explainBudget({ ...plan, budget: { ...budget!, base: [] } }, "budget.base")).toBeUndefined();
});
