import { UTCDate } from "@date-fns/utc";
import * as dateFns from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import { day, daysInMonth, isLeap, type MonthIndex, monthIndex, monthInWords, monthOf } from "./index.ts";

const anyMonth = fc.integer({ min: 1900 * 12, max: 2200 * 12 + 11 });
const outside = (month: MonthIndex) => new UTCDate(Math.floor(month / 12), month % 12, 1);

test("a month is the same as text and as a whole number", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(monthIndex(monthOf(month))).toBe(month);
      expect(monthOf(month)).toBe(dateFns.format(outside(month), "yyyy-MM"));
    }),
  );
});

test("a date's month is the month it starts with", () => {
  expect(monthIndex(day("2024-09-30"))).toBe(monthIndex("2024-09"));
});

test("the days of every month from 1900 to 2200 are those of date-fns", () => {
  for (let month = 1900 * 12; month < 2201 * 12; month += 1)
    expect(daysInMonth(month), monthOf(month)).toBe(dateFns.getDaysInMonth(outside(month)));
});

test("leap years are those of date-fns, the hundreds too", () => {
  for (let year = 1900; year <= 2200; year += 1)
    expect(isLeap(year), String(year)).toBe(dateFns.isLeapYear(new UTCDate(year, 0, 1)));
  expect([1900, 2000, 2023, 2024, 2100].map(isLeap)).toEqual([false, true, false, true, false]);
});

test("a month in words is its name and year", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(monthInWords(month)).toBe(dateFns.format(outside(month), "MMMM yyyy"));
    }),
  );
});

test("months sort as text in the order of their numbers", () => {
  fc.assert(
    fc.property(anyMonth, anyMonth, (a, b) => {
      expect(monthOf(a) < monthOf(b)).toBe(a < b);
    }),
  );
});

test("neither a day nor a month stands in for the other", () => {
  const takesDay = (date: ReturnType<typeof day>) => date;
  // @ts-expect-error a month is not a day
  expect(takesDay(monthOf(24_296))).toBe("2024-09");
});
