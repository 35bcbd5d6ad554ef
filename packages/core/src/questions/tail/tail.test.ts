import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../test/support/runs.ts";
import { day } from "../../calendar/index.ts";
import type { Millionths } from "../../money/index.ts";
import { readPlan } from "../../plan/index.ts";
import { vacanciesAfter } from "./leaving.ts";
import { tail } from "./tail.ts";

const printed = readPlan({
  outturn: 1,
  title: "As printed",
  years: { from: "2024/25", to: "2025/26" },
  lines: [
    {
      id: "staff",
      kind: "staff",
      from: "2024-09-01",
      to: "2026-02-28",
      perYear: { "2024/25": "628k", "2025/26": "£1.359m" },
    },
  ],
});

const posts = readPlan({
  outturn: 1,
  title: "Six posts",
  years: { from: "2024/25", to: "2025/26" },
  posts: [
    { id: "worker", count: 4, pay: { fullCost: 60_000 }, start: "2024-09-01", end: "2026-02-28" },
    { id: "manager", count: 2, pay: { fullCost: 72_000 }, start: "2024-09-01", end: "2026-02-15" },
    { id: "project", pay: { fullCost: 50_000 }, contract: "fixed-term", start: "2024-09-01", end: "2026-02-28" },
  ],
});

test("the printed line costs £1,482,545.45 a year with nobody absorbed: £1,359,000 ÷ 11 × 12", () => {
  const of = tail(printed, { absorbing: { is: "none" } });
  expect([of.annual, of.cost, of.monthsSlip]).toEqual([1_482_545_45, 1_482_545_45, 123_545_45]);
  expect(of.byYear).toEqual([
    { year: "2025/26", amount: 123_545_45 }, //   March 2026 is still in 2025/26
    { year: "2026/27", amount: 1_359_000_00 },
  ]);
  expect(of.vacanciesNeeded).toEqual([{ on: "2026-03-01", grade: "staff" }]);
});

test("it costs nothing with everybody absorbed on 1 March 2026, and a month more for each month's slip", () => {
  const absorbedOn = (on: string) => tail(printed, { absorbing: { is: "dated", on: [{ day: day(on) }] } }).cost;
  expect(absorbedOn("2026-03-01")).toBe(0);
  expect(absorbedOn("2026-04-01")).toBe(123_545_45);
  expect(absorbedOn("2026-05-01")).toBe(247_090_90); //   £123,545.45 (£1,482,545.45 ÷ 12 is £123,545.4541…) twice
  expect(absorbedOn("2026-03-16")).toBe(59_780_06); //   £123,545.45 × 15 ÷ 31
});

test("a line of 27 people can leave in parts, whose shares add up", () => {
  const half = { is: "dated", on: [{ day: day("2026-03-01"), people: 14 }] } as const;
  const of = tail(printed, { absorbing: half, people: { staff: 27 } });
  expect(of.cost).toBe(713_818_18); //   £1,482,545.45 less 14/27 of it, £768,727.27
  expect(of.vacanciesNeeded).toEqual([{ on: "2026-03-01", grade: "staff", people: 27 }]);
});

test("permanent posts go on, each from its own end; fixed-term ones do not", () => {
  const of = tail(posts, { absorbing: { is: "none" }, months: 1 });
  expect(of.staying.map(({ id, annual, from }) => [id, annual, from])).toEqual([
    ["worker", 240_000_00, "2026-03-01"],
    ["manager", 144_000_00, "2026-02-16"],
  ]);
  // From 16 February for a month, each person by themselves: a manager £6,000 × 13 ÷ 28 and × 15 ÷ 31, a worker £5,000 × 15 ÷ 31.
  expect(of.cost).toBe(2 * 2_785_71 + 2 * 2_903_23 + 4 * 2_419_35);
  expect(of.vacanciesNeeded).toEqual([
    { on: "2026-02-16", grade: "full cost £72,000", people: 2 },
    { on: "2026-03-01", grade: "full cost £60,000", people: 4 },
  ]);
});

test("people move into vacancies of their own grade as these come up", () => {
  const turnover = 200_000 as Millionths; //   12 people at 20% a year: 2.4 leavers, one every five months
  const establishments = [{ name: "Family help", grade: "full cost £60,000", people: 12, turnover }];
  const { leaving } = tail(posts, { absorbing: { is: "turnover", establishments }, months: 13 });
  expect(leaving.map(({ staying: of, people, on }) => [of.id, people, on])).toEqual([
    ["worker", 1, "2026-08-01"],
    ["worker", 1, "2027-01-01"],
    ["worker", 2, undefined],
    ["manager", 2, undefined],
  ]);
  expect([0, 4, 5, 9, 10].map((months) => vacanciesAfter(establishments[0]!, months))).toEqual([0, 0, 1, 1, 2]);
});

test("the tail falls, or stays, as turnover rises, and is never above that with nobody absorbed", () => {
  const costAt = (turnover: number, people: number): number => {
    const establishments = [{ name: "All", people, turnover: turnover as Millionths }];
    return tail(printed, { absorbing: { is: "turnover", establishments }, people: { staff: 27 } }).cost;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 1, max: 300 }),
      (one, other, people) => {
        const [low, high] = [costAt(Math.min(one, other), people), costAt(Math.max(one, other), people)];
        expect(high).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(1_482_545_45);
      },
    ),
    { numRuns: runs(60) },
  );
  expect(costAt(0, 200)).toBe(1_482_545_45);
  // 30 vacancies a year, two or three a month: 162 of the 324 person-months stay, which is half, less 2.5p of rounding.
  expect(costAt(150_000, 200)).toBe(741_272_70);
});
