import { addMonths, type Day } from "@outturn/core";
import { describe, expect, test } from "vitest";
import { dayBefore, firstOfMonth, monthsBetween, monthsOf, yearOf } from "./days.ts";

describe("days as a plan writes them", () => {
  test("months later, to the last of a month that has no such day", () => {
    expect(addMonths("2026-01-31" as Day, 1)).toBe("2026-02-28");
    expect(addMonths("2028-01-31" as Day, 1)).toBe("2028-02-29");
    expect(addMonths("2025-12-01" as Day, 14)).toBe("2027-02-01");
    expect(firstOfMonth("2024-09-16", -9)).toBe("2023-12-01");
  });

  test("the day before, over the ends of months and years", () => {
    expect(dayBefore("2025-01-01")).toBe("2024-12-31");
    expect(dayBefore("2024-03-01")).toBe("2024-02-29");
    expect(dayBefore("2024-03-31")).toBe("2024-03-30");
  });

  test("months and their years", () => {
    expect(dayBefore("2100-03-01")).toBe("2100-02-28");
    expect(monthsBetween("2024-09-30", "2026-02-01")).toBe(17);
    expect(yearOf("2026-03")).toBe("2025/26");
    expect(yearOf("2099-04-01")).toBe("2099/00");
    expect(monthsOf(yearOf("2026-03"), 2).filter((_, at) => [0, 11, 12, 23].includes(at))).toEqual([
      "2025-04",
      "2026-03",
      "2026-04",
      "2027-03",
    ]);
  });
});
