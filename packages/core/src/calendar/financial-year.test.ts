import { UTCDate } from "@date-fns/utc";
import { differenceInCalendarDays } from "date-fns";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  day,
  daysBetween,
  daysInYear,
  financialYear,
  firstDay,
  firstMonth,
  isFinancialYear,
  lastDay,
  monthIndex,
  monthOf,
  period,
  startsIn,
  yearFrom,
  yearOfDay,
  yearOfMonth,
  yearsFrom,
} from "./index.ts";

const anyStart = fc.integer({ min: 1900, max: 2199 });
const anyMonth = fc.integer({ min: 1900 * 12, max: 2200 * 12 });

test.each([
  [1999, "1999/00"],
  [2000, "2000/01"],
  [2008, "2008/09"],
  [2024, "2024/25"],
  [2099, "2099/00"],
])("the council year from April %i is %s", (start, label) => {
  expect(yearFrom(start)).toBe(label);
  expect(startsIn(financialYear(label))).toBe(start);
});

test.each(["2024/26", "2024/24", "2024-25", "2024/2025", "24/25", "2024/5", "", "2024/25 "])(
  "%j is not a financial year",
  (text) => {
    expect(isFinancialYear(text)).toBe(false);
    expect(() => financialYear(text)).toThrow(RangeError);
  },
);

test("the year turns between 31 March and 1 April", () => {
  expect(yearOfDay(day("2025-03-31"))).toBe("2024/25");
  expect(yearOfDay(day("2025-04-01"))).toBe("2025/26");
  expect(yearOfDay(day("2000-03-31"))).toBe("1999/00");
});

test("a year runs from its first day to its last, and the next follows", () => {
  fc.assert(
    fc.property(anyStart, (start) => {
      const year = yearFrom(start);
      expect(firstDay(year)).toBe(`${start}-04-01`);
      expect(lastDay(year)).toBe(`${start + 1}-03-31`);
      expect(addDays(lastDay(year), 1)).toBe(firstDay(yearFrom(start + 1)));
      expect([yearOfDay(firstDay(year)), yearOfDay(lastDay(year))]).toEqual([year, year]);
    }),
  );
});

test("a year has the days that date-fns counts, and as many as lie between its ends", () => {
  fc.assert(
    fc.property(anyStart, (start) => {
      const year = yearFrom(start);
      expect(daysInYear(year)).toBe(differenceInCalendarDays(new UTCDate(start + 1, 3, 1), new UTCDate(start, 3, 1)));
      expect(daysInYear(year)).toBe(daysBetween(firstDay(year), lastDay(year)) + 1);
    }),
  );
});

test("the years that end in a leap year have 366 days", () => {
  const long = yearsFrom(financialYear("1999/00"), financialYear("2028/29")).filter((year) => daysInYear(year) === 366);
  expect(long).toEqual(["1999/00", "2003/04", "2007/08", "2011/12", "2015/16", "2019/20", "2023/24", "2027/28"]);
});

test("April is period 1 and March is period 12", () => {
  const months = Array.from({ length: 12 }, (_, n) => firstMonth(financialYear("2024/25")) + n);
  expect(months.map(period)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect([monthOf(months[0]!), monthOf(months[11]!)]).toEqual(["2024-04", "2025-03"]);
});

test("a month is its period's place in its year", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(firstMonth(yearOfMonth(month)) + period(month) - 1).toBe(month);
    }),
  );
});

test("a month and its days fall in the same year", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(yearOfDay(day(`${monthOf(month)}-28`))).toBe(yearOfMonth(month));
    }),
  );
});

test("years from one to another are in order, both included, and none when they are the wrong way round", () => {
  expect(yearsFrom(financialYear("1998/99"), financialYear("2001/02"))).toEqual([
    "1998/99",
    "1999/00",
    "2000/01",
    "2001/02",
  ]);
  expect(yearsFrom(financialYear("2024/25"), financialYear("2024/25"))).toEqual(["2024/25"]);
  expect(yearsFrom(financialYear("2025/26"), financialYear("2024/25"))).toEqual([]);
});

test("the month of April belongs to the year that it starts", () => {
  expect(yearOfMonth(monthIndex("2024-04"))).toBe("2024/25");
  expect(yearOfMonth(monthIndex("2024-03"))).toBe("2023/24");
});
