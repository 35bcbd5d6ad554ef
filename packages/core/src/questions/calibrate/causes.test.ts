import { expect, test } from "vitest";
import { type PlanSpec, readPlan } from "../../plan/index.ts";
import { published } from "../../rates/index.ts";
import { type Cause, causesOf } from "./causes.ts";

const none = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" } as const;

const why = (spec: Partial<PlanSpec>) =>
  causesOf(readPlan({ outturn: 1, title: "Posts", years: { from: "2024/25", to: "2025/26" }, ...spec }), published);

/** What a cause does to each year, in pence. */
const effect = ({ causes }: ReturnType<typeof causesOf>, name: Cause["name"]) =>
  Object.values(causes.find((cause) => cause.name === name)!.byYear);

/** The causes that move something. */
const moving = ({ causes }: ReturnType<typeof causesOf>) =>
  causes.filter(({ byYear }) => Object.values(byYear).some((sum) => sum !== 0)).map(({ name }) => name);

test("an increment is told apart from an award", () => {
  const found = why({
    onCosts: none,
    payScales: { local: [{ from: "2024-04-01", points: { A: 24_000, B: 36_000 } }] },
    posts: [{ id: "worker", pay: { scale: "local", point: "A", top: "B" }, start: "2024-09-01" }],
  });
  // Seven months at £2,000; from 1 April 2025, seven months after the start, £3,000 instead.
  expect([found.from, Object.values(found.flat)]).toEqual(["2024-09-01", [14_000_00, 24_000_00]]);
  expect([moving(found), effect(found, "increments")]).toEqual([["increments"], [0, 12_000_00]]);
});

test("a table that is published later is an award", () => {
  const found = why({
    onCosts: none,
    conventions: { increments: "none" },
    posts: [{ id: "officer", pay: { scale: "njc", point: 20 }, start: "2024-04-01" }],
  });
  // Point 20: £31,586 from April 2024, £32,597 from April 2025.
  expect(Object.values(found.flat)).toEqual([31_586_00, 31_586_00]);
  expect([moving(found), effect(found, "awards")]).toEqual([["awards"], [0, 1_011_00]]);
});

test("an award that is in force from the first start is no cause: pay was never without it", () => {
  const found = why({
    onCosts: none,
    payAwards: [{ scale: "salaries", from: "2024-04-01", percent: 10, status: "assumed" }],
    posts: [{ id: "worker", pay: { salary: 30_000 }, start: "2024-09-01" }],
  });
  expect([moving(found), Object.values(found.flat)]).toEqual([[], [19_250_00, 33_000_00]]); //   7/12 of 33,000
});

test("later full costs and supplements are pay, as awards are", () => {
  const found = why({
    onCosts: none,
    posts: [
      {
        id: "lead",
        pay: {
          fullCost: [
            { from: "2024-04-01", amount: 12_000 },
            { from: "2025-04-01", amount: 15_000 },
          ],
        },
        start: "2024-04-01",
      },
      {
        ...{ id: "worker", pay: { salary: 12_000 }, start: "2024-04-01" },
        supplement: { amount: 1_200, from: "2024-10-01", to: "2025-09-30", pensionable: true },
      },
    ],
  });
  expect([moving(found), effect(found, "awards")]).toEqual([["awards"], [600_00, 3_600_00]]);
});

test("employer NI, pension and levy are the on-cost rates", () => {
  const found = why({
    onCosts: {
      employerNi: "none",
      pension: [
        { from: "2024-04-01", rate: 0.2 },
        { from: "2025-04-01", rate: 0.25 },
      ],
      apprenticeshipLevy: "none",
    },
    posts: [{ id: "worker", pay: { salary: 36_000 }, start: "2024-04-01" }],
  });
  expect([moving(found), effect(found, "rates")]).toEqual([["rates"], [0, 1_800_00]]); //   5% of 36,000
});

test("published NI rises in April 2025: 15% above £417 a month instead of 13.8% above £758", () => {
  const found = why({
    onCosts: { employerNi: "published", pension: "none", apprenticeshipLevy: "none" },
    posts: [{ id: "worker", pay: { salary: 36_000 }, start: "2024-04-01" }],
  });
  expect(effect(found, "rates")).toEqual([0, 936_60]); //   12 × (387.45 - 309.40)
});

test("agency until people start is agency; their later start is the ramp", () => {
  const found = why({
    onCosts: none,
    agencyRates: { social: { perWeek: 700 } },
    posts: [
      { id: "manager", pay: { fullCost: 12_000 }, start: "2024-04-01" },
      { id: "worker", pay: { fullCost: 36_500 }, start: "2024-05-01", cover: { agency: "social", from: "2024-04-01" } },
    ],
  });
  // A month later saves £3,041.67; in it agency is £100 a day for 30 days. With everybody from April there is nobody to cover.
  expect(effect(found, "ramp")[0]! + effect(found, "agency")[0]!).toBe(3_000_00 - 3_041_67);
  expect(effect(found, "agency")[0]).toBe(1_500_00);
  expect(Object.values(found.flat)).toEqual([48_500_00, 48_500_00]);
});

test("who started years before has the point that they have reached, and moves no further", () => {
  const found = why({
    onCosts: none,
    years: { from: "2024/25", to: "2024/25" },
    conventions: { increments: "april" },
    payScales: { local: [{ from: "2020-04-01", points: { A: 12_000, B: 24_000, C: 36_000, D: 48_000 } }] },
    posts: [
      {
        ...{ id: "worker", count: 2, pay: { scale: "local", point: "A", top: "D" } },
        starts: [
          { on: "2022-06-01", count: 1 },
          { on: "2024-10-01", count: 1 },
        ],
      },
    ],
  });
  // One is on C on 1 April 2024; the other starts on A: both from 1 April, no more moves.
  expect([found.from, Object.values(found.flat)[0]]).toEqual(["2024-04-01", 48_000_00]);
  expect([moving(found), effect(found, "ramp")]).toEqual([["ramp"], [-6_000_00]]);
});
