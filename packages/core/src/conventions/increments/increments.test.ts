import { describe, expect, test } from "vitest";
import { day, startOf } from "../../calendar/index.ts";
import { increments } from "./index.ts";

const on = (date: string): number => startOf(day(date));

describe("by the national rule, april-six-months", () => {
  test.each([
    ["2024-09-01", "2025-04-01", "seven months in the grade by 1 April"],
    ["2024-10-01", "2025-04-01", "six months to the day"],
    ["2024-10-02", "2025-04-02", "a day short of six months, so six months after starting"],
    ["2025-03-31", "2025-09-30", "six months after a 31st, in a month that has none"],
    ["2025-04-01", "2026-04-01", "nobody moves on the day they start"],
    ["2024-08-31", "2025-04-01", "28 February would be six months: 1 April is later"],
  ])("someone who starts on %s first moves on %s: %s", (start, first) => {
    expect(increments["april-six-months"].first(on(start))).toBe(on(first));
  });

  test("after the first, each 1 April", () => {
    expect(increments["april-six-months"].next(on("2025-04-02"), on("2024-10-02"), 1)).toBe(on("2026-04-01"));
  });
});

test("by april, the first 1 April after the start, however soon", () => {
  expect(increments.april.first(on("2025-03-31"))).toBe(on("2025-04-01"));
});

test("by anniversary, each year after the start; 28 February where there is no 29th", () => {
  const start = on("2024-02-29");
  expect(increments.anniversary.first(start)).toBe(on("2025-02-28"));
  expect(increments.anniversary.next(on("2027-02-28"), start, 3)).toBe(on("2028-02-29"));
});

test("by none, never", () => {
  expect(increments.none.first(on("2024-04-01"))).toBe(Number.POSITIVE_INFINITY);
});
