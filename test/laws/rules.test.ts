import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bounds,
  byColumn,
  byValue,
  EXACT,
  exactly,
  type Formula,
  type FormulaRule,
  type Range,
} from "../../packages/core/src/formula/index.ts";
import * as rules from "../../packages/core/src/rules/index.ts";

const penny = { least: 0, most: 1e9 };
const annual = { least: 0, most: 1e13 };

/** What each input may be: the largest annual sum of one person is £10m, the longest plan 60 years. */
const ranges: { readonly [input: string]: Range } = {
  salary: penny,
  supplement: penny,
  fte: { least: 1, most: 10_000 },
  annual,
  period: { least: 1, most: 12 },
  month: { least: 0, most: 1e8 },
  days: { least: 1, most: 31 },
  payDays: { least: 0, most: 31e8 },
  daysInMonth: { least: 28, most: 31 },
  paid: { least: 0, most: 3.66e15 },
  paidBefore: { least: 0, most: 3.66e15 },
  daysInYear: { least: 365, most: 366 },
  pay: { least: 0, most: 1e8 },
  pensionablePay: { least: 0, most: 1e8 },
  niRate: { least: 0, most: 1e6 },
  niThreshold: { least: 0, most: 1e7 },
  away: { least: 0, most: 999_999 },
  whole: { least: 1, most: 100_000 },
  percent: { least: -1e6, most: 1e6 },
  growth: { least: -1e6, most: 1e6 },
};
const otherwise: Range = { least: 1, most: 1_000_000 };
const rangeOf = (input: string): Range => ranges[input] ?? otherwise;

function inputsOf(formula: Formula, found: Set<string> = new Set()): Set<string> {
  if (typeof formula === "number") return found;
  if (formula.is === "input") return found.add(formula.name);
  inputsOf(formula.a, found);
  return inputsOf(formula.b, found);
}

const every: readonly FormulaRule[] = Object.values(rules).map((rule) => (typeof rule === "function" ? rule(2) : rule));

test.each(every)(
  "$name: by column, by value and in BigInt are one, and bounds are never below what they reach",
  (rule) => {
    const names = [...inputsOf(rule.is)];
    const within = Object.fromEntries(names.map((name) => [name, rangeOf(name)]));
    const row = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.integer({ min: rangeOf(name).least, max: rangeOf(name).most })]),
      ),
    );
    const most = bounds([rule], within);
    const fits = most <= BigInt(EXACT);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const columns = Object.fromEntries(names.map((name) => [name, Float64Array.from(rows, (one) => one[name]!)]));
        const column = byColumn([rule])(columns, rows.length)[0]!;
        rows.forEach((one, at) => {
          const exact = exactly(rule)(Object.fromEntries(names.map((name) => [name, BigInt(one[name]!)])));
          expect(exact <= most && -exact <= most).toBe(true);
          if (!fits) return;
          expect(byValue(rule)(one)).toBe(Number(exact));
          expect(column[at]).toBe(Number(exact));
        });
      }),
    );
  },
);

test("every rule of pay stays exact on ordinary numbers up to the largest salary that a plan may state", () => {
  const pay = [
    rules.annualSum,
    rules.wholeMonth,
    rules.payDays,
    rules.partMonth,
    rules.dayOfYearMonth,
    rules.employerNi,
  ];
  for (const rule of pay) {
    const within = Object.fromEntries([...inputsOf(rule.is)].map((name) => [name, rangeOf(name)]));
    expect(bounds([rule as FormulaRule], within), rule.name).toBeLessThanOrEqual(BigInt(EXACT));
  }
});
