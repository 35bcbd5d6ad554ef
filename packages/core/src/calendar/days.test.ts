import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, day, daysBetween } from "./day.ts";
import { commonDays, type Days, daysWithout } from "./days.ts";

const days = (from: string, to: string): Days => ({ from: day(from), to: day(to) });

test("days without others are what is left at both ends", () => {
  expect(daysWithout(days("2024-09-01", "2024-09-30"), [days("2024-09-10", "2024-09-20")])).toEqual([
    days("2024-09-01", "2024-09-09"),
    days("2024-09-21", "2024-09-30"),
  ]);
  expect(daysWithout(days("2024-09-01", "2024-09-30"), [days("2024-08-01", "2024-09-30")])).toEqual([]);
  expect(commonDays(days("2024-09-01", "2024-09-30"), days("2024-10-01", "2024-10-31"))).toBeUndefined();
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
      expect(daysWithout(run, others).some(isIn)).toBe(isIn(run) && !others.some(isIn));
    }),
  );
});
