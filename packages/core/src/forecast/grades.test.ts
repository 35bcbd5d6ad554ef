import { expect, test } from "vitest";
import { readPlan, writePlan } from "../plan/index.ts";
import { contract } from "./contract.ts";
import { forecast } from "./forecast.ts";

/** A plan of one planner on a local scale; no on-costs, so that sums are the salaries themselves. */
const plan = (pay: object, others: object = {}) =>
  readPlan({
    outturn: 1,
    title: "Planners",
    years: { from: "2025/26", to: "2025/26" },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    payScales: {
      local: [
        { from: "2024-04-01", points: { A: 30_000, B: 31_000, C: 32_000, D: 33_000, E: 34_000 } },
        { from: "2026-04-01", points: { A: 30_000, B: 31_000, C: 32_000, D: 33_000, E: 34_000 } },
      ],
    },
    grades: { G9: { scale: "local", from: "A", to: "D" } },
    posts: [{ id: "planner", title: "Planner", pay, start: "2025-04-01" }],
    ...others,
  } as never);

const total = (of: ReturnType<typeof plan>, year: "2025/26" | "2026/27" = "2025/26"): number =>
  forecast(of).cost.total[year as never]!;

test("people on a grade start at its bottom unless the plan says otherwise", () => {
  expect(total(plan({ grade: "G9" }))).toBe(3_000_000);
  expect(total(plan({ grade: "G9", at: "top" }))).toBe(3_300_000);
  expect(total(plan({ grade: "G9", at: "C" }))).toBe(3_200_000);
  expect(total(plan({ grade: "G9" }, { conventions: { gradeAt: "top" } }))).toBe(3_300_000);
});

test("of two points in the middle the lower is the middle", () => {
  expect(total(plan({ grade: "G9", at: "middle" }))).toBe(3_100_000); // B of A, B, C, D
});

test("increments go on to the top of the grade and no further", () => {
  const later = plan({ grade: "G9", at: "C" }, { years: { from: "2025/26", to: "2028/29" } });
  expect(Object.values(forecast(later).cost.total)).toEqual([3_200_000, 3_300_000, 3_300_000, 3_300_000]);
});

test("when a grade changes, who is below its bottom moves up to it, and who is at its old top goes on to the new", () => {
  const changed = (at: string, change: object) =>
    Object.values(
      forecast(
        plan(
          { grade: "G9", at },
          {
            years: { from: "2025/26", to: "2026/27" },
            conventions: { increments: "april" },
            grades: { G9: { scale: "local", from: "A", to: "C", changes: [{ on: "2026-04-01", ...change }] } },
          },
        ),
      ).cost.total,
    );
  expect(changed("A", { from: "C", to: "C" })).toEqual([3_000_000, 3_200_000]);
  expect(changed("A", { from: "C", to: "D" })).toEqual([3_000_000, 3_300_000]); // to C with the grade, to D with the increment
  expect(changed("C", { from: "A", to: "D" })).toEqual([3_200_000, 3_300_000]);
  expect(changed("C", { from: "A", to: "B" })).toEqual([3_200_000, 3_200_000]); // nobody moves down
});

test("the forecast has the cost at the bottom and at the top beside it, of posts whose point is not stated", () => {
  const shown = forecast(plan({ grade: "G9", at: "middle" }));
  expect(shown.ranges.map(({ name, posts, ends }) => [name, posts, ends.map(({ cost }) => cost.total)])).toEqual([
    ["grades", ["planner"], [{ "2025/26": 3_000_000 }, { "2025/26": 3_300_000 }]],
  ]);
  expect(forecast(plan({ grade: "G9", at: "B" })).ranges).toEqual([]);
});

test("in JSON a plan without grades has no word of them", () => {
  const json = contract(forecast(plan({ salary: 30_000 }, { grades: undefined })));
  expect("ranges" in json || "gradeAt" in json.conventions).toBe(false);
});

test("a plan with grades is written as it is read", () => {
  const whole = plan(
    { grade: "G9", at: "middle" },
    {
      grades: {
        G9: {
          ...{ scale: "local", from: "A", to: "C", end: "2027-03-31", source: "Pay policy" },
          changes: [{ on: "2026-04-01", from: "B", to: "D", source: "Review" }],
        },
      },
    },
  );
  expect(readPlan(writePlan(whole))).toStrictEqual(whole);
});
