import { isWeekend } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  day,
  dayOn,
  daysBefore,
  daysBetween,
  daysInMonth,
  daysToWithin,
  daysUntil,
  daysWithin,
  endOf,
  monthAt,
  monthFrom,
  monthIndex,
  nextMonth,
  startOf,
  startOfMonth,
  weekdaysUntil,
} from "./index.ts";

const first = day("1900-01-01");
const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays(first, days));
const fewDays = fc.integer({ min: 0, max: 400 });

test("an instant is its day, its month, and the days of the month before it", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const at = startOf(date);
      expect(dayOn(at)).toBe(date);
      expect(monthAt(at)).toBe(monthIndex(date));
      expect(daysBefore(at)).toBe(Number(date.slice(8)) - 1);
      expect(endOf(date)).toBe(startOf(addDays(date, 1)));
      expect(nextMonth(at)).toBe(startOfMonth(monthIndex(date) + 1));
      expect(monthFrom(at)).toBe(date.endsWith("-01") ? monthIndex(date) : monthIndex(date) + 1);
      expect(daysToWithin(at, nextMonth(at))).toBe(daysInMonth(monthAt(at)) - daysBefore(at));
    }),
  );
});

test("the days of all months from one instant up to another are the days between them", () => {
  fc.assert(
    fc.property(anyDay, fewDays, (date, days) => {
      const [from, until] = [startOf(date), startOf(addDays(date, days))];
      let sum = 0;
      for (let month = monthAt(from) - 1; month <= monthAt(until) + 1; month += 1)
        sum += daysWithin(month, from, until);
      expect(sum).toBe(days);
      expect(daysUntil(from, until)).toBe(daysBetween(date, addDays(date, days)));
    }),
  );
});

test("Mondays to Fridays are those that date-fns counts, one by one", () => {
  fc.assert(
    fc.property(anyDay, fewDays, (date, days) => {
      const all = Array.from({ length: days }, (_, n) => addDays(date, n));
      const weekdays = all.filter((one) => !isWeekend(`${one}T00:00:00`));
      expect(weekdaysUntil(startOf(date), startOf(addDays(date, days)))).toBe(weekdays.length);
    }),
  );
});
