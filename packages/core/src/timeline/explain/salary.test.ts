import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { readPlan } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";
import { chargeHeld, compile, explainCharge, explainSalary, startOf } from "../index.ts";

const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };

test("a charge is explained by its own cover, also where another at the same charge stands before it", () => {
  const cover = (agency: string, from: string, to: string) => ({ agency, from, to });
  const timeline = compile(
    readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2024/25", to: "2024/25" },
      onCosts,
      agencyRates: {
        north: { perWeek: 1_400, source: "the northern contract" },
        south: { perWeek: 1_400, source: "the southern contract" },
      },
      posts: [
        {
          ...{ id: "worker", pay: { salary: 36_000 }, start: "2024-09-01" },
          cover: [
            cover("north", "2023-01-01", "2023-03-31"), // before the plan's years
            cover("north", "2024-05-01", "2024-05-31"),
            cover("south", "2024-07-01", "2024-07-31"),
          ],
        },
      ],
    }),
    published,
  );
  const first = timeline.groups.cover.values[0]!;
  expect(timeline.groups.shared.values[0]! - first).toBe(2);
  expect(explainCharge(chargeHeld(timeline, first))).toMatchObject({
    title: "agency rate north",
    source: { title: "the northern contract" },
  });
  expect(explainCharge(chargeHeld(timeline, first + 1))).toMatchObject({
    title: "agency rate south",
    source: { title: "the southern contract" },
  });
});

test("what cannot be explained is said, and not explained by what is another's", () => {
  const timeline = compile(
    readPlan({
      outturn: 1,
      title: "A plan",
      years: { from: "2024/25", to: "2025/26" },
      onCosts,
      payScales: {
        s: [
          { from: "2024-10-01", points: { A: 24_000, B: 36_000 } },
          { from: "2025-04-01", points: { A: 25_000, C: 48_000 } },
        ],
      },
      posts: [
        { id: "worker", pay: { scale: "s", point: "B" }, start: "2024-10-01", end: "2025-03-31" },
        { id: "manager", pay: { salary: [{ from: "2024-10-01", amount: 48_000 }] }, start: "2024-10-01" },
      ],
    }),
    published,
  );
  const [worker, manager] = timeline.plan.posts;
  const start = startOf(day("2024-10-01"));
  const on = (date: string) => startOf(day(date));
  expect(explainSalary(timeline, worker!, start, start)).toMatchObject({ value: 36_000_00, title: "s point B" });
  expect(() => explainSalary(timeline, worker!, start, on("2025-04-01"))).toThrow(
    new RangeError('there is no salary from 2025-04-01 of point "B"'),
  );
  expect(() => explainSalary(timeline, worker!, on("2024-09-01"), on("2024-09-30"))).toThrow(
    new RangeError('there is no table in force of the pay scale "s"'),
  );
  expect(() => explainSalary(timeline, manager!, start, on("2024-09-30"))).toThrow(
    new RangeError("there is no sum in force"),
  );
});
