import { expect, test } from "vitest";
import { yearMeant } from "./financial-year.ts";
import { writtenDay } from "./written-day.ts";

test.each([
  ["2024-12-31", "2024-12-31"],
  ["31/12/2024", "2024-12-31"],
  ["1/4/2026", "2026-04-01"],
  ["01-04-2026", "2026-04-01"],
  ["01.04.2026", "2026-04-01"],
  ["31 Dec 2024", "2024-12-31"],
  ["1 April 2026", "2026-04-01"],
  ["1st April, 2026", "2026-04-01"],
  [" 3 sept. 2025 ", "2025-09-03"],
  ["29\u00a0FEBRUARY\u00a02024", "2024-02-29"],
  ["04/05/2025", "2025-05-04"],
])("%s is read, the day first", (written, day) => expect(writtenDay(written)).toEqual({ day }));

test.each([
  ["12/31/2024", "the day comes first here, and there is no month 31", "31/12/2024"],
  ["April 1, 2026", "the day comes first here", "1 April 2026"],
  ["31/12/24", "its year has two figures", "31/12/2024"],
  ["1 Apr 26", "its year has two figures", "1 Apr 2026"],
  ["2024/12/31", undefined, "2024-12-31"],
  ["2024-1-5", undefined, "2024-01-05"],
  ["31/04/2025", "April 2025 has 30 days", undefined],
  ["29 Feb 2025", "February 2025 has 28 days", undefined],
  ["2025-02-29", "February 2025 has 28 days", undefined],
  ["13/13/2025", "there is no month 13", undefined],
])("%s is not read, and why", (written, why, meant) => {
  expect(writtenDay(written)).toEqual({ ...(why && { why }), ...(meant && { meant }) });
});

test.each(["", "soon", "Dec 2024", "1/4", "1/4-2026", "31 Foo 2024", "99/99/99999", "1".repeat(50)])(
  "%s is no date",
  (written) => expect(writtenDay(written)).not.toHaveProperty("day"),
);

test.each([
  ["2024-25", "2024/25"],
  ["2024/2025", "2024/25"],
  ["24/25", "2024/25"],
  ["FY 2024\u201325", "2024/25"],
  ["2099-00", "2099/00"],
  ["2024/26", undefined],
  ["2024", undefined],
])("the year that %s means", (written, year) => expect(yearMeant(written)).toBe(year));
