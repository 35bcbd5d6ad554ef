import { describe, expect, test } from "vitest";
import { exactly, type FormulaRule } from "../formula/index.ts";
import * as rules from "./index.ts";

/** A rule, inputs that land on a half, and what they come to. */
const onAHalf: readonly (readonly [FormulaRule, { readonly [input: string]: number }, number])[] = [
  [rules.percentAward, { salary: 25_050_00, percent: 10_000 }, 25_301_00], //         £25,300.50, to the pound
  [rules.flatAward, { salary: 20_000_00, flat: 50 }, 20_001_00],
  [rules.grown(1), { sum: 5, growth: 100_000 }, 6], //                                5.5p
  [rules.grown(1), { sum: -5, growth: 100_000 }, -6],
  [rules.inflation, { rate: 500_000, of: 3, risen: 2 }, 3],
  [rules.inflation, { rate: -500_000, of: 3, risen: 2 }, -3],
  [rules.partYearEffect, { fullYear: 6, months: 1, days: 0, length: 30 }, 1], //      a twelfth of 6p
  [rules.partYearEffect, { fullYear: -12, months: 0, days: 15, length: 30 }, -1], //  half of a twelfth of 12p
  [rules.demandInTenths(0), { count: 125, growth: 0 }, 13], //                        1.25, to one decimal
  [rules.demandInTenths(1), { count: 1_00, growth: 250_000 }, 13],
  [rules.demandCost(0), { each: 3, count: 50, growth: 0 }, 2], //                     1.5p
  [rules.demandCost(1), { each: 1, count: 1_00, growth: 500_000 }, 2],
  [rules.annualRate, { sum: 1, year: 12, months: 8 }, 2],
  [rules.monthsMore, { sum: 5, left: 1, months: 2 }, 3],
  [rules.monthsMore, { sum: -5, left: 1, months: 2 }, -3],
  [rules.agencyYear, { charge: 1, aWeek: 50, weeksPerYear: 1_000 }, 1], //            half an hour at a penny
  [rules.agencyWeeks, { perWeek: 1, fte: 5_000, days: 7 }, 1],
  [rules.agencyShare, { charge: 1, share: 500_000 }, 1],
  [rules.agencyPremium, { sum: 1, before: 0, share: 500_000, agency: 2, employed: 1 }, 2],
  [rules.sharedEmployed, { before: 0, cost: 1, share: 500_000 }, 1],
  [rules.savingDelivered, { delivered: 500_000, slipped: 5 }, 3],
  [rules.pension, { pensionRate: 500_000, pensionablePay: 5 }, 3],
  [rules.apprenticeshipLevy, { levyRate: 5_000, pay: 1_00 }, 1],
  [rules.vacancyFactor, { vacancyPercent: 500_000, employedCost: 5 }, -3],
  [rules.partMonth, { payDays: 75, daysInMonth: 30 }, 3],
  [rules.employerNi, { niRate: 150_000, pay: 417_10, niThreshold: 417_00 }, 1], //    1.5p, and the half is dropped
  [rules.employerNiAnnualTwelfth, { niRate: 150_000, pay: 417_10, niThreshold: 5_004_00 }, 1],
];

test.each(onAHalf)("$name of %j is %i", (rule, inputs, value) => {
  const exact = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, BigInt(input)]));
  expect(exactly(rule)(exact)).toBe(BigInt(value));
});

describe("growth is compounded exactly, so often, and rounded once", () => {
  const sum = (years: number) => exactly(rules.grown(years))({ sum: 1_000_00n, growth: 100_000n });
  const count = (years: number) => exactly(rules.demandInTenths(years))({ count: 100_00n, growth: 100_000n });
  const cost = (years: number) => exactly(rules.demandCost(years))({ each: 10n, count: 100_00n, growth: 100_000n });
  test("of a sum, a number, and what a number costs", () => {
    expect([0, 1, 2, 3].map(sum)).toEqual([1_000_00n, 1_100_00n, 1_210_00n, 1_331_00n]);
    expect([0, 1, 2, 3].map(count)).toEqual([1_000n, 1_100n, 1_210n, 1_331n]);
    expect([0, 1, 2, 3].map(cost)).toEqual([1_000n, 1_100n, 1_210n, 1_331n]);
  });

  test("and the words say how often", () => {
    expect(rules.grown(1).says).toBe("{sum} grown by {growth} each 1 April, once");
    expect(rules.grown(2).says).toBe("{sum} grown by {growth} each 1 April, 2 times");
    expect([0, 1, 2].map((years) => rules.demandInTenths(years).says)).toEqual([
      "{count} grown by {growth} each 1 April, not yet, to one decimal",
      "{count} grown by {growth} each 1 April, once, to one decimal",
      "{count} grown by {growth} each 1 April, 2 times, to one decimal",
    ]);
    expect(rules.demandCost(1).says).toBe("{each} for each of {count} grown by {growth} each 1 April, once");
  });
});
