import { UTCDate } from "@date-fns/utc";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayAt,
  dayInWords,
  dayNumber,
  daysBeforeMonth,
  daysBetween,
  isDay,
  monthIndex,
  parts,
} from "./index.ts";

/** The outside check: date-fns on dates that know only UTC. */
const outside = (date: Day): UTCDate => new UTCDate(`${date}T00:00:00Z`);
const inside = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

const FROM = Date.UTC(1900, 0, 1);
const DAYS = 109_937; // from 1 January 1900 to 31 December 2200, as the first test says
const anyDay = fc.integer({ min: 0, max: DAYS }).map((n) => inside(new UTCDate(FROM + n * 86_400_000)));

test("the days these laws range over are those of 1900 to 2200", () => {
  expect(dateFns.differenceInCalendarDays(new UTCDate(2200, 11, 31), new UTCDate(1900, 0, 1))).toBe(DAYS);
});

test("days counted on are those of date-fns", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
      expect(addDays(date, days)).toBe(inside(dateFns.addDays(outside(date), days)));
    }),
  );
});

test("months counted on are those of date-fns, clipped to a shorter month's end", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
      expect(addMonths(date, months)).toBe(inside(dateFns.addMonths(outside(date), months)));
    }),
  );
});

test("the days between two dates are those of date-fns", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(from, to)).toBe(dateFns.differenceInCalendarDays(outside(to), outside(from)));
    }),
  );
});

test("counting on and counting between undo each other", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

test("a day is its month and the days before it", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const { month, before } = parts(date);
      expect(dayAt(month, before)).toBe(date);
      expect(daysBeforeMonth(month) + before).toBe(dayNumber(date));
    }),
  );
});

test("every day in turn, 1900 to 2200, has the next number and is the next text", () => {
  let date = day("1900-01-01");
  for (let n = 1; n <= DAYS; n += 1) {
    const next = addDays(date, 1);
    if (dayNumber(next) !== dayNumber(date) + 1 || next <= date) expect.fail(`${date} is followed by ${next}`);
    date = next;
  }
  expect(date).toBe("2200-12-31");
});

test("a date is real exactly when date-fns says so", () => {
  const two = (n: number) => String(n).padStart(2, "0");
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2200 }), part(13), part(32), (year, month, of) => {
      const text = `${year}-${two(month)}-${two(of)}`;
      expect(isDay(text)).toBe(dateFns.isMatch(text, "yyyy-MM-dd"));
    }),
  );
});

test.each(["2024-02-29", "2000-02-29", "1999-12-31", "1000-01-01", "9998-12-31"])("%s is a date", (text) => {
  expect(day(text)).toBe(text);
});

test.each([
  "2025-02-29",
  "1900-02-29", // no leap year: a hundred that 400 does not divide
  "2024-04-31",
  "2024-13-01",
  "2024-00-10",
  "2024-1-1",
  "24-01-01",
  "2024-01-01T00:00:00Z",
  " 2024-01-01",
  "2024-01-01\n",
  "0999-12-31",
  "9999-01-01",
  "",
])("%j is not a date", (text) => {
  expect(isDay(text)).toBe(false);
  expect(() => day(text)).toThrow(RangeError);
});

test.each([
  ["2024-08-31", 6, "2025-02-28"],
  ["2023-08-31", 6, "2024-02-29"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-03-31", -1, "2024-02-29"],
  ["2024-10-01", 6, "2025-04-01"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to);
});

test("a day past either end of its month runs on", () => {
  expect(dayAt(monthIndex("2024-02"), 29)).toBe("2024-03-01");
  expect(dayAt(monthIndex("2025-01"), -1)).toBe("2024-12-31");
  expect(dayAt(monthIndex("2024-04"), 365)).toBe("2025-04-01");
});

test("a date in words has no leading nought", () => {
  expect(dayInWords(day("2026-02-08"))).toBe("8 February 2026");
});
