import { expect, test } from "vitest";
import { inWords, yearFrom } from "./month-axis.ts";

test("a month is said with its short name and its year", () => {
  expect([inWords("2024-09"), inWords("2025-01")]).toEqual(["Sep 2024", "Jan 2025"]);
});

test("a financial year is named by the April that it starts in", () => {
  expect([yearFrom("2024-04"), yearFrom("1999-04")]).toEqual(["2024/25", "1999/00"]);
});
