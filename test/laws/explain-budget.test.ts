import { readFileSync } from "node:fs";
import { test as lawTest } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetContract, explainBudget, mediumTermBudget } from "../../packages/core/src/budget/index.ts";
import { type Plan, type PlanSpec, readPlan } from "../../packages/core/src/plan/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { evaluate } from "../support/evaluate.ts";
import { runs } from "../support/runs.ts";

/** Every figure of a budget's JSON by its path, in pence, or in tenths where it is a number of people or things. */
function figuresOf(plan: Plan): [string, number][] {
  const figures: [string, number][] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string" && /^-?\d+\.\d+$/.test(value)) figures.push([path, Number(value.replace(".", ""))]);
    else if (typeof value === "object" && value !== null)
      for (const [key, inside] of Object.entries(value)) walk(inside, `${path}.${key}`);
  };
  const { plan: _plan, years: _years, ...figured } = budgetContract(mediumTermBudget(plan)!);
  walk(figured, "budget");
  return figures;
}

function everyFigureIsWorkedAgain(plan: Plan): void {
  for (const [figure, value] of figuresOf(plan)) {
    const tree = explainBudget(plan, figure);
    expect(tree?.value, figure).toBe(value + 0);
    expect(Number(evaluate(tree!)), figure).toBe(value + 0);
  }
}

test("every figure of the example's budget is worked again to the penny from its explanation alone", () => {
  const path = "examples/leicestershire-2017/budget.yaml";
  const plan = readPlanText(readFileSync(path, "utf8"), path);
  expect(figuresOf(plan).length).toBe(110); // 22 figures of five years; there is no base
  everyFigureIsWorkedAgain(plan);
});

const YEARS = ["2024/25", "2025/26", "2026/27"];
const sums = (least: number) =>
  fc.dictionary(fc.constantFrom(...YEARS), fc.integer({ min: least, max: 900_000 }), { maxKeys: 3 });
const percent = fc.integer({ min: 100, max: 1500 }).map((basisPoints) => ({ percent: basisPoints / 100 }));

const budget = fc.record({
  base: fc.array(fc.integer({ min: 0, max: 9_000_000 }), { maxLength: 2 }),
  growth: fc.array(fc.record({ change: sums(-900_000), recurrent: fc.boolean() }), { maxLength: 3 }),
  fullYear: fc.record({
    fullYear: fc.integer({ min: 1, max: 900_000 }),
    from: fc.constantFrom("2024-04-01", "2025-09-14"),
  }),
  inflation: fc.record({ of: fc.integer({ min: 1, max: 900_000 }), percent: sums(0) }),
  demand: fc.record({ count: fc.integer({ min: 1, max: 5000 }), growth: percent }),
  funding: fc.array(fc.record({ perYear: sums(0), recurrent: fc.boolean() }), { maxLength: 2 }),
  tax: fc.record({ perYear: fc.constant({ "2024/25": 1_234_567 }), growth: percent }),
  reserve: fc.record({ in: sums(0), out: sums(0) }),
  saving: fc.record({ perYear: sums(0), delivered: fc.integer({ min: 0, max: 100 }), months: fc.nat(30) }),
});

lawTest.prop([budget], { numRuns: runs(60) })("and so is every figure of any budget", (drawn) => {
  const named = <One>(list: readonly One[], of: string) => list.map((one, at) => ({ id: `${of}${at}`, ...one }));
  const rises = Object.fromEntries(Object.keys(drawn.inflation.percent).map((year, at) => [year, at + 1.5]));
  const spec = {
    ...{ outturn: 1, title: "Any", years: { from: "2024/25", to: "2026/27" } },
    savings: [
      {
        ...{ id: "s", perYear: drawn.saving.perYear, delivered: drawn.saving.delivered / 100 },
        slips: { months: drawn.saving.months },
      },
    ],
    budget: {
      base: drawn.base.map((amount, at) => ({ id: `b${at}`, amount })),
      inflation: [{ id: "energy", of: drawn.inflation.of, percent: rises }],
      pressures: [
        { id: "home", ...drawn.fullYear },
        { id: "placements", demand: "children", each: 321.45 },
      ],
      growth: named(drawn.growth, "g"),
      demand: [{ id: "children", ...drawn.demand }],
      funding: [
        { id: "tax", kind: "council-tax", ...drawn.tax },
        ...named(drawn.funding, "f").map((line) => ({ ...line, kind: "grant" })),
      ],
      reserves: [{ id: "r", opening: 9_000_000, ...drawn.reserve }],
      virements: [{ from: "home", to: "placements", perYear: { "2026/27": 1 } }],
    },
  };
  everyFigureIsWorkedAgain(readPlan(spec as unknown as PlanSpec));
});
