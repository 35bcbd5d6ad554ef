import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yearFrom, yearsFrom } from "../calendar/index.ts";
import { type PlanSpec, readPlan } from "../plan/index.ts";
import { budgetContract, mediumTermBudget } from "./index.ts";

type BudgetSpec = NonNullable<PlanSpec["budget"]>;

const years = { from: "2024/25", to: "2027/28" };
const work = (budget: BudgetSpec, more: Partial<PlanSpec> = {}) =>
  mediumTermBudget(readPlan({ outturn: 1, title: "A plan", years, budget, ...more }))!;
const changes = (budget: BudgetSpec) => work(budget).lines[0]!.change;

test("a recurrent change stays in the budget; a one-off one is reversed the next year", () => {
  const growth = (recurrent: boolean) => [{ id: "a", change: { "2025/26": 500 }, recurrent }];
  const [kept, once] = [true, false].map((recurrent) => work({ growth: growth(recurrent) }).lines[0]!);
  expect([kept!.change, kept!.sum]).toEqual([
    [0, 500_00, 0, 0],
    [0, 500_00, 500_00, 500_00],
  ]);
  expect([once!.change, once!.sum]).toEqual([
    [0, 500_00, -500_00, 0],
    [0, 500_00, 0, 0],
  ]);
});

test("a cost that starts on 1 October is half this year and the other half is next year's growth", () => {
  expect(changes({ pressures: [{ id: "a", fullYear: 60_000, from: "2024-10-01" }] })).toEqual([
    30_000_00, 30_000_00, 0, 0,
  ]);
});

test("a first month is by days: from 14 September, 17 of 30 days and six months", () => {
  const [partYear, fullYear] = changes({ pressures: [{ id: "a", fullYear: 42_123, from: "2024-09-14" }] });
  expect(partYear).toBe(23_050_64); // (6 x 30 + 17) / 360 x 42,123 = 23,050.6417
  expect(partYear! + fullYear!).toBe(42_123_00);
});

test("inflation compounds on the sum as it has risen", () => {
  const inflation = [{ id: "a", of: 1_000_000, percent: { "2024/25": 2, "2025/26": 3 } }];
  expect(changes({ inflation })).toEqual([20_000_00, 30_600_00, 0, 0]); // 3% of 1,020,000
});

test("533 children growing by 8% a year are 575.6, 621.7, 671.4, 725.1", () => {
  const demand = [{ id: "children", count: 533, growth: { percent: 8 } }];
  expect(budgetContract(work({ demand })).demand.children).toEqual({
    "2024/25": "575.6", // 575.64
    "2025/26": "621.7", // 621.6912
    "2026/27": "671.4", // 671.426496
    "2027/28": "725.1", // 725.14061568
  });
});

test("what demand costs is of the exact number, not of the one that is shown", () => {
  const demand = [{ id: "children", count: 533, growth: { percent: 8 } }];
  const sums = work({ demand, pressures: [{ id: "a", demand: "children", each: 1000 }] }).lines[0]!.sum;
  expect(sums).toEqual([42_640_00, 88_691_20, 138_426_50, 192_140_62]); // 575,640 - 533,000; 621,691.20 - 533,000; ...
});

test("a saving counts as it is delivered, when it is delivered", () => {
  const savings = [{ id: "s", perYear: { "2024/25": 120, "2025/26": 240 }, delivered: 0.5, slips: { months: 3 } }];
  const [saving] = work({}, { savings }).savings;
  expect(saving!.delivered.slice(0, 2)).toEqual([45_00, 105_00]); // half of 120 x 9/12; of 30 + 240 x 9/12
});

test("a use of reserves is found in its year, and the gap is there again the next", () => {
  const of = work({
    base: "£2m",
    funding: [{ id: "tax", kind: "council-tax", perYear: { "2024/25": "£1.5m" }, growth: { percent: 0 } }],
    reserves: [{ id: "r", opening: 600_000, out: { "2024/25": 500_000 } }],
  });
  expect(of.byYear.map(({ inYearGap }) => inYearGap)).toEqual([0, 500_000_00, 500_000_00, 500_000_00]);
  expect(of.byYear.map(({ cumulativeGap }) => cumulativeGap)).toEqual([500_000_00, 500_000_00, 500_000_00, 500_000_00]);
  expect(of.reserves[0]!.closing.at(-1)).toBe(100_000_00);
});

const labels = yearsFrom(yearFrom(2024), yearFrom(2027));
const amount = fc.integer({ min: 0, max: 1_000_000 });
const byYear = (sums: fc.Arbitrary<number>) =>
  fc.tuple(sums, sums, sums, sums).map((four) => Object.fromEntries(labels.map((year, at) => [year, four[at]!])));
const signed = byYear(fc.integer({ min: -1_000_000, max: 1_000_000 }));

const arbitraryBudget = fc
  .record({
    base: fc.integer({ min: 0, max: 100_000_000 }),
    growth: fc.array(signed, { maxLength: 3 }),
    funding: fc.array(byYear(amount), { maxLength: 3 }),
    into: byYear(amount),
    out: byYear(amount),
  })
  .map(({ base, growth, funding, into, out }): BudgetSpec => {
    return {
      base,
      growth: growth.map((change, at) => ({ id: `g${at}`, change })),
      funding: funding.map((perYear, at) => ({ id: `f${at}`, kind: "grant" as const, perYear })),
      reserves: [{ id: "r", opening: 4_000_000, in: into, out }],
    };
  });

describe("laws", () => {
  test("reserves balance: opening + in - out = closing, which opens the next year", () => {
    fc.assert(
      fc.property(arbitraryBudget, (budget) => {
        for (const { opening, into, out, closing } of work(budget).reserves) {
          expect(opening.map((sum, at) => sum + into[at]! - out[at]!)).toEqual(closing);
          expect(opening.slice(1)).toEqual(closing.slice(0, -1));
        }
      }),
    );
  });

  test("the cumulative gap is the sum of the annual gaps", () => {
    fc.assert(
      fc.property(arbitraryBudget, (budget) => {
        let sum = 0;
        for (const { annualGap, cumulativeGap } of work(budget).byYear) {
          sum += annualGap;
          expect(sum).toBe(cumulativeGap);
        }
      }),
    );
  });

  test("one-off changes, one-off funding and reserves never move the recurrent gap", () => {
    fc.assert(
      fc.property(arbitraryBudget, signed, byYear(amount), (budget, change, perYear) => {
        const more: BudgetSpec = {
          ...budget,
          growth: [...budget.growth!, { id: "once", change, recurrent: false }],
          funding: [...budget.funding!, { id: "grant", kind: "grant", recurrent: false, perYear }],
        };
        const recurrent = (of: BudgetSpec) =>
          work(of).byYear.map(({ annualGap, cumulativeGap }) => [annualGap, cumulativeGap]);
        const { reserves: _, ...without } = budget;
        expect(recurrent(more)).toEqual(recurrent(without));
        const moved = work(more).byYear.map(({ inYearGap }, at) => inYearGap - work(budget).byYear[at]!.inYearGap);
        expect(moved).toEqual(labels.map((year) => 100 * (change[year]! - perYear[year]!)));
      }),
    );
  });

  test("a virement moves budget between lines and no total", () => {
    fc.assert(
      fc.property(arbitraryBudget, byYear(fc.integer({ min: 0, max: 1000 })), (budget, perYear) => {
        const base = [
          { id: "a", amount: 5000 },
          { id: "b", amount: 100 },
        ];
        const before = work({ ...budget, base });
        const after = work({ ...budget, base, virements: [{ from: "a", to: "b", perYear }] });
        expect(after.byYear).toEqual(before.byYear);
        expect(labels.map((_, at) => after.draws.reduce((sum, { held }) => sum + held[at]!, 0))).toEqual(
          labels.map(() => 5100_00),
        );
      }),
    );
  });
});
