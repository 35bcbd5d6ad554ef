import { type Plan, readPlan } from "@outturn/core";
import { type MediumTerm, mediumTermBudget } from "@outturn/core/budget";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gapSteps } from "./gap-steps.ts";

type Spec = Parameters<typeof readPlan>[0];

const years = { from: "2024/25", to: "2026/27" };
const read = (budget: object, more: object = {}): Plan =>
  readPlan({ outturn: 1, title: "A plan", years, budget, ...more } as Spec);
const work = (budget: object, more?: object): MediumTerm => mediumTermBudget(read(budget, more))!;

test("a gap starts from the base less the first year's funding, and funding that grows takes off it", () => {
  const of = work(
    {
      base: 10_000,
      growth: [{ id: "posts", title: "New posts", change: { "2025/26": 500 } }],
      funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": 9_000 }, growth: { percent: 2 } }],
    },
    { savings: [{ id: "s", title: "Buildings", perYear: { "2026/27": 200 }, delivered: 0.5 }] },
  );
  expect(gapSteps(of, 2)).toMatchObject({
    starts: "Base less funding, 2024/25",
    from: 1_000_00,
    steps: [
      { change: "New posts", effect: 500_00, figure: "budget.changes.posts.sum.2026/27" },
      { change: "Saving: Buildings", effect: -100_00, figure: "budget.savings.s.delivered.2026/27" }, // half of 200
      { change: "More funding than in 2024/25", effect: -363_60 }, // 9,000 x 1.02 x 1.02 - 9,000
    ],
    to: 1_036_40,
    ends: "Gap by 2026/27",
  });
});

test("a budget of changes alone starts from nothing and is called no gap", () => {
  const of = work({ growth: [{ id: "posts", change: { "2024/25": 500 } }] });
  expect(gapSteps(of, 0)).toMatchObject({
    starts: "No base budget is given",
    from: 0,
    to: 500_00,
    ends: "Changes by 2024/25",
  });
});

test("a change for one year alone is no step: it never moves the recurrent gap", () => {
  const of = work({ base: 100, growth: [{ id: "once", change: { "2024/25": 500 }, recurrent: false }] });
  expect(gapSteps(of, 0).steps).toEqual([]);
});

test("more than eight changes stand together by what they are for", () => {
  const many = (group: string) =>
    Array.from({ length: 5 }, (_, at) => ({ id: `${group}${at}`, change: { "2024/25": 100 } }));
  const of = work({ base: 0, pay: many("pay"), growth: many("growth") });
  expect(gapSteps(of, 0).steps).toEqual([
    { change: "Pay", effect: 500_00 },
    { change: "Growth", effect: 500_00 },
  ]);
});

const amount = fc.integer({ min: -100_000, max: 100_000 });
const some = <Value>(of: fc.Arbitrary<Value>) => fc.array(of, { maxLength: 6 });

describe("law", () => {
  test("what a gap starts from and all its steps add up to it, in every year, to the penny", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        some(fc.tuple(amount, amount, fc.boolean())),
        some(fc.integer({ min: 0, max: 500_000 })),
        some(fc.integer({ min: 0, max: 90_000 })),
        (base, changes, money, saved) => {
          const of = work(
            {
              base,
              growth: changes.map(([first, next, recurrent], at) => ({
                ...{ id: `g${at}`, recurrent },
                change: { "2024/25": first, "2026/27": next },
              })),
              funding: money.map((sum, at) => ({
                ...{ id: `f${at}`, kind: "grant", perYear: { "2024/25": sum } },
                growth: { percent: 1.5 },
              })),
            },
            { savings: saved.map((sum, at) => ({ id: `s${at}`, perYear: { "2025/26": sum }, delivered: 0.77 })) },
          );
          for (const at of of.years.keys()) {
            const { from, steps, to } = gapSteps(of, at);
            expect(steps.reduce((sum, { effect }) => sum + effect, from as number)).toBe(to);
          }
        },
      ),
    );
  });
});
