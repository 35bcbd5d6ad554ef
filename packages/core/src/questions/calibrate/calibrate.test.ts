import fc from "fast-check";
import { expect, test } from "vitest";
import type { Millionths, Pence } from "../../money/index.ts";
import { readPlan } from "../../plan/index.ts";
import { calibrateLine } from "./calibrate-line.ts";
import { firstYearOf, lateBy } from "./full-strength.ts";

const printed = (first: string | number, next: string | number, from = "2024-09-01") =>
  readPlan({
    outturn: 1,
    title: "As printed",
    years: { from: "2024/25", to: "2025/26" },
    lines: [{ id: "staff", kind: "staff", from, to: "2026-02-28", perYear: { "2024/25": first, "2025/26": next } }],
  });

const cheshireEast = printed("628k", "£1.359m");
const award = { name: "award", percent: 30_000 as Millionths };
const ramp = (plan = cheshireEast, options = {}) => calibrateLine(plan, plan.lines[0]!, options)!;

test("at one monthly cost the printed line starts 1.917 months late: 7 − 628 ÷ (1,359 ÷ 11)", () => {
  expect(ramp().lateBy).toBe(1917);
});

test("with 3% more from April 2025 it is 1.764: 7 − 628 × 1.03 ÷ (1,359 ÷ 11)", () => {
  expect(ramp(cheshireEast, { uplifts: [award] }).lateBy).toBe(1764);
});

test("no single day reproduces £628k to the nearest thousand: a day is worth £4,000", () => {
  const { shift } = ramp();
  // From 29 October five months and 3 of 31 days: £123,545.45 × 5.09677 = £629,683.28; a day later £625,697.95.
  expect(shift).toEqual({ on: "2024-10-29", days: 58, firstYear: 629_683_28, reproduces: false });
  expect(ramp(cheshireEast, { toNearest: 10_000_00 as Pence }).shift.reproduces).toBe(true);
});

test("equal cohorts a month apart: five of them start two months late on average", () => {
  expect(ramp().cohorts).toEqual({ months: 5, firstYear: 617_727_27, reproduces: false }); //  £123,545.45 × 5
  const even = printed(617_727, "£1.359m");
  expect(ramp(even).cohorts.reproduces).toBe(true);
});

test("the causes add up to the difference from a straight line", () => {
  const { flat, causes } = ramp(cheshireEast, { uplifts: [award, { name: "rates", percent: 10_000 as Millionths }] });
  expect(flat).toBe(772_722_22); //   £1.987m × 7 ÷ 18
  expect(causes.map(({ name }) => name)).toEqual(["ramp", "award", "rates"]);
  expect(causes.reduce((sum, { effect }) => sum + effect, 0)).toBe(628_000_00 - 772_722_22);
  expect(causes.every(({ effect }) => effect < 0)).toBe(true);
});

test("a line flat by months has no ramp, and starts on its first day", () => {
  const { lateBy: late, shift, cohorts, causes } = ramp(printed(70_000, 110_000));
  expect([late, shift.days, shift.reproduces, cohorts.months, cohorts.reproduces]).toEqual([0, 0, true, 1, true]);
  expect(causes).toEqual([{ name: "ramp", effect: 0 }]);
});

test("one year alone says nothing of a ramp", () => {
  const { lines, ...rest } = cheshireEast;
  const one = readPlan({
    ...{ outturn: 1, title: "One", years: { from: "2024/25", to: "2024/25" } },
    lines: [{ id: "staff", kind: "staff", perYear: { "2024/25": 1 } }],
  });
  expect(calibrateLine({ ...rest, lines }, one.lines[0]!)).toBeUndefined();
});

test("a line that starts a whole number of months late is found to be just so late", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1_000_000, max: 900_000_000 }),
      fc.integer({ min: 0, max: 100_000 }),
      (months, amount, uplift) => {
        const MONTH = 377_580;
        const next = { amount: amount as Pence, months: 11 * MONTH };
        const first = { amount: 0 as Pence, months: 7 * MONTH };
        const sum = firstYearOf({ first, next }, uplift as Millionths, (7 - months) * MONTH);
        expect(lateBy({ first: { ...first, amount: sum }, next }, uplift as Millionths)).toBe(1000 * months);
      },
    ),
  );
});
