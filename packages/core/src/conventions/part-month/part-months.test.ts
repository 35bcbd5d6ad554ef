import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day, day, daysInMonth, firstMonth, startOf, yearFrom } from "../../calendar/index.ts";
import { type Growing, growing, push } from "../../formula/index.ts";
import type { PartMonth } from "../index.ts";
import { partMonths } from "./index.ts";
import type { PartMonthConvention, Spans } from "./part-month.ts";

const names = Object.keys(partMonths) as PartMonth[];
const april = firstMonth(yearFrom(2026));
const first = day("2026-04-01");

/** The whole of a person's pay by a convention, in twelfths and parts of a year: what a walk writes, at an annual sum of 1. */
function yearsPaid({ walk }: PartMonthConvention, cuts: readonly Day[]): number {
  const column = (values: readonly number[]): Growing => {
    const made = growing(8);
    for (const value of values) push(made, value);
    return made;
  };
  const spans: Spans = {
    from: column(cuts.slice(0, -1).map(startOf)),
    until: column(cuts.slice(1).map(startOf)),
  };
  let sum = 0;
  walk(spans, { span: 0, past: cuts.length - 1, until: Number.POSITIVE_INFINITY }, april, {
    annual: () => 1,
    pensioned: () => 1,
    whole: (_, from, until) => {
      sum += Math.max(0, until - from) / 12;
    },
    days: (_, month, days) => {
      sum += days / (12 * daysInMonth(april + month));
    },
    running: (_, upToEnd, before, daysInYear) => {
      sum += (upToEnd.paid - before.paid) / daysInYear;
    },
  });
  return sum;
}

const inYear = fc.integer({ min: 0, max: 730 }).map((days) => addDays(first, days));

describe.each(names)("%s", (name) => {
  const convention = partMonths[name];

  test("a year in post is a year's pay, however it is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 364 }), { maxLength: 4 }), (cuts) => {
        const days = [...new Set([0, ...cuts, 365])].sort((a, b) => a - b).map((n) => addDays(first, n));
        expect(yearsPaid(convention, days)).toBeCloseTo(1, 10);
      }),
    );
  });

  test("a line weighs what two lines weigh that it is cut into", () => {
    fc.assert(
      fc.property(inYear, inYear, inYear, (...days) => {
        const [from, middle, until] = days.map(startOf).sort((a, b) => a - b) as [number, number, number];
        const weigh = (since: number, to: number): number =>
          Array.from({ length: 26 }, (_, n) => convention.weight(april + n, since, to)).reduce((a, b) => a + b, 0);
        expect(weigh(from, middle) + weigh(middle, until)).toBe(weigh(from, until));
      }),
    );
  });

  test("says what it does, in words of its own", () => {
    const others = names.filter((other) => other !== name).map((other) => partMonths[other]);
    expect(others.map(({ says }) => says)).not.toContain(convention.says);
    expect(others.map(({ choice }) => choice)).not.toContain(convention.choice);
  });
});
