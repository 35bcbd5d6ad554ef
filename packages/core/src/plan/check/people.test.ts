import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, day, daysBetween } from "../../calendar/index.ts";
import { readPlan } from "../index.ts";
import { common, type Days, groupsOf, without } from "./people.ts";

const days = (from: string, to: string): Days => ({ from: day(from), to: day(to) });

test("people are grouped by start, earliest first, and cut where cover and vacancies stop counting", () => {
  const { posts } = readPlan({
    outturn: 1,
    title: "A plan",
    years: { from: "2024/25", to: "2024/25" },
    agencyRates: { a: { perWeek: 1 } },
    posts: [
      {
        id: "p",
        people: 2,
        pay: { fullCost: 1 },
        starts: [
          { on: "2024-10-01", count: 1 },
          { on: "2024-09-01", count: 2 },
        ],
        cover: { agency: "a", from: "2024-06-01", count: 3 },
        vacant: [{ from: "2024-12-01", to: "2024-12-31", count: 5 }],
      },
    ],
  });
  expect(groupsOf(posts[0]!)).toEqual([
    { start: "2024-09-01", before: 0 },
    { start: "2024-09-01", before: 3 },
    { start: "2024-10-01", before: 4 },
    { start: "2024-10-01", before: 5 },
  ]);
});

test("days without others are what is left at both ends", () => {
  expect(without(days("2024-09-01", "2024-09-30"), [days("2024-09-10", "2024-09-20")])).toEqual([
    days("2024-09-01", "2024-09-09"),
    days("2024-09-21", "2024-09-30"),
  ]);
  expect(without(days("2024-09-01", "2024-09-30"), [days("2024-08-01", "2024-09-30")])).toEqual([]);
  expect(common(days("2024-09-01", "2024-09-30"), days("2024-10-01", "2024-10-31"))).toBeUndefined();
});

const someDays = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]): Days => {
  const first = addDays("2024-01-01" as Day, from);
  return { from: first, to: addDays(first, length) };
});

test("a day is left exactly when it is in the run and in none of the others", () => {
  fc.assert(
    fc.property(someDays, fc.array(someDays, { maxLength: 4 }), fc.nat(90), (run, others, nth) => {
      const date = addDays("2024-01-01" as Day, nth);
      const isIn = ({ from, to }: Days): boolean => daysBetween(from, date) >= 0 && daysBetween(date, to) >= 0;
      expect(without(run, others).some(isIn)).toBe(isIn(run) && !others.some(isIn));
    }),
  );
});
