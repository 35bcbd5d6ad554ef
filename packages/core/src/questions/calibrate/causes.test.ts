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

/** A scale with new names from April 2025: a worker on each, one after the other. */
const renamed = {
  onCosts: none,
  payScales: {
    s: [
      { from: "2024-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
      { from: "2025-04-01", points: { A: 25_200, B2: 38_400, C: 50_400 } },
    ],
  },
};

test("people who come later, on a point that is not there before, are put on it with its first salary", () => {
  const found = why({
    ...renamed,
    posts: [
      { id: "new", pay: { scale: "s", point: "B2" }, start: "2025-04-01" },
      { id: "old", pay: { scale: "s", point: "A" }, start: "2024-04-01" },
    ],
  });
  // Flat: £38,400 and £24,000 in both years. The new worker comes a year later; the old one's table is £1,200 more.
  expect(Object.values(found.flat)).toEqual([62_400_00, 62_400_00]);
  expect([moving(found), effect(found, "ramp"), effect(found, "awards")]).toEqual([
    ["ramp", "awards"],
    [-38_400_00, 0],
    [0, 1_200_00],
  ]);
});

test("people who come later, on a point that a later table has below all of the first, have the lowest that the first has", () => {
  const found = why({
    onCosts: none,
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 24_000, B: 36_000 } },
        { from: "2025-04-01", points: { Entry: 20_400, B: 36_000 } },
      ],
    },
    posts: [
      { id: "new", pay: { scale: "s", point: "Entry" }, start: "2025-04-01" },
      { id: "old", pay: { scale: "s", point: "B" }, start: "2024-04-01" },
    ],
  });
  // Flat: £24,000, the lowest there is, and £36,000. The new worker comes a year later, to a table that has £3,600 less for them: only
  // together do the later start and the later table come to that, so each has half of it.
  expect(Object.values(found.flat)).toEqual([60_000_00, 60_000_00]);
  expect(Object.values(found.cost)).toEqual([36_000_00, 56_400_00]);
  expect([effect(found, "ramp"), effect(found, "awards")]).toEqual([
    [-24_000_00, -1_800_00],
    [0, -1_800_00],
  ]);
});

test("people who would have moved on from a point that goes, and stand still, keep what it had last", () => {
  const found = why({
    ...renamed,
    posts: [{ id: "mover", pay: { scale: "s", point: "B", top: "C" }, start: "2024-04-01" }],
  });
  // On B, £36,000; from April 2025 on C, £50,400. Without increments B goes on at £36,000, without awards C is £48,000.
  expect(Object.values(found.flat)).toEqual([36_000_00, 36_000_00]);
  expect([effect(found, "increments"), effect(found, "awards")]).toEqual([
    [0, 13_200_00], //    12,000 before the table, 14,400 after it
    [0, 1_200_00], //     0 on B, 2,400 on C
  ]);
});

test("points are counted from the one that people stand on, when theirs has gone from the bottom of the scale", () => {
  const found = why({
    years: { from: "2024/25", to: "2024/25" },
    onCosts: none,
    posts: [{ id: "officer", pay: { scale: "njc", point: 1, top: 4 }, start: "2022-04-01" }],
  });
  // From point 1 to 2 in April 2023, to 3 in April 2024: £24,027, and no increment after the first day.
  expect([Object.values(found.flat), moving(found)]).toEqual([[24_027_00], []]);
});

test("rates that begin after the first start, which is not paid by them, are held as they first are", () => {
  const found = why({
    onCosts: { ...none, pension: [{ from: "2025-04-01", rate: 0.2 }] },
    posts: [
      { id: "lead", pay: { fullCost: 12_000 }, start: "2024-04-01" },
      { id: "worker", pay: { salary: 30_000 }, start: "2025-04-01" },
    ],
  });
  // Flat: £12,000, and £30,000 with 20% on it, in both years.
  expect([Object.values(found.flat), moving(found)]).toEqual([[48_000_00, 48_000_00], ["ramp"]]);
});

test("an award on a range of points is for those of them that are there, when later tables are held back", () => {
  const award = { scale: "s", from: "2024-04-01", percent: 10, status: "assumed" } as const;
  const found = why({
    onCosts: none,
    payScales: {
      s: [
        { from: "2023-04-01", points: { B: 24_000, C: 36_000 } },
        { from: "2025-04-01", points: { A: 12_000, B: 30_000, C: 42_000 } },
      ],
    },
    payAwards: [{ ...award, points: ["A", "B"] }],
    posts: [{ id: "worker", pay: { scale: "s", point: "B" }, start: "2024-04-01" }],
  });
  // £24,000 and 10%; £30,000 by the table of April 2025.
  expect([Object.values(found.flat), effect(found, "awards")]).toEqual([
    [26_400_00, 26_400_00],
    [0, 3_600_00],
  ]);
});

test("posts in which nobody is ever paid cost nothing, whatever the plan does not know of their scale and rates", () => {
  const all = { from: "2024-06-01", to: "2026-03-31" };
  const found = why({
    conventions: { knownOn: "2014-04-01" },
    onCosts: { pension: "none" },
    posts: [
      { id: "lead", pay: { fullCost: 12_000 }, start: "2024-04-01" },
      { id: "officer", pay: { scale: "njc", point: 5, top: 6 }, start: "2024-06-01", vacant: [all] },
    ],
  });
  expect([Object.values(found.flat), moving(found)]).toEqual([[12_000_00, 12_000_00], []]);
});

test("of a point that is yet to come the first salary is taken, not a later one", () => {
  const found = why({
    onCosts: none,
    payScales: {
      s: [
        { from: "2024-04-01", points: { A: 24_000, C: 48_000 } },
        { from: "2025-04-01", points: { A: 24_000, B: 36_000, C: 48_000 } },
        { from: "2025-10-01", points: { A: 24_000, B: 42_000, C: 48_000 } },
      ],
    },
    posts: [
      { id: "old", pay: { scale: "s", point: "A" }, start: "2024-04-01" },
      { id: "new", pay: { scale: "s", point: "B" }, start: "2025-04-01" },
    ],
  });
  expect(Object.values(found.flat)).toEqual([60_000_00, 60_000_00]); //   24,000 + 36,000
});
