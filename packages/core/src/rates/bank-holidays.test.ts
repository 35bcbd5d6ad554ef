import { expect, test } from "vitest";
import { type Day, day, financialYear, startOf, weekdaysUntil, yearOfDay } from "../calendar/index.ts";
import { bankHolidays, bankHolidaysHeld, workingDaysUntil } from "./index.ts";

const { nations } = bankHolidays;
const start = (date: string) => startOf(day(date));
const inYear = (days: readonly Day[], year: string) => days.filter((one) => yearOfDay(one) === year);

test("bank holidays fall on Mondays to Fridays, in order, each once", () => {
  for (const days of Object.values(nations)) {
    expect([...new Set(days)].sort()).toEqual(days);
    for (const one of days) expect(weekdaysUntil(startOf(one), startOf(one) + 1)).toBe(1);
  }
});

test("a usual year has eight in England and Wales, nine in Scotland, ten in Northern Ireland; jubilees and the like are one more", () => {
  // The page of GOV.UK, by financial year: Easter may fall into the year before or after.
  const counts = (year: string) => Object.values(nations).map((days) => inYear(days, year).length);
  expect(counts("2018/19")).toEqual([7, 8, 9]); // Good Friday of 2018 was on 30 March, and Easter Monday of it on 2 April
  expect(counts("2022/23")).toEqual([10, 11, 12]); // the Platinum Jubilee and the State Funeral
  expect(counts("2026/27")).toEqual([10, 11, 12]); // Easter of 2027 is on 28 March; Scotland has 15 June for the World Cup
});

test("all of the years 2017/18 to 2026/27 are held, and no other", () => {
  expect(["2016/17", "2017/18", "2026/27", "2027/28"].map((year) => bankHolidaysHeld(financialYear(year)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("working days are Mondays to Fridays without bank holidays, unless those are worked", () => {
  const [from, until] = [start("2019-04-01"), start("2019-05-23")]; // 38 Mondays to Fridays; Good Friday, Easter Monday, 6 May
  expect(workingDaysUntil("england-and-wales", from, until)).toBe(35);
  expect(workingDaysUntil("scotland", from, until)).toBe(36); // no Easter Monday
  expect(workingDaysUntil("worked", from, until)).toBe(38);
  expect(workingDaysUntil("england-and-wales", start("2019-04-19"), start("2019-04-20"))).toBe(0);
  expect(workingDaysUntil("england-and-wales", start("2019-04-18"), start("2019-04-19"))).toBe(1);
});
