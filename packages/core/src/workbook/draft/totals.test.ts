import { expect, test } from "vitest";
import { draftTable, draftTotals, rowTotal } from "../index.ts";
import { rowTotalHeading } from "./totals.ts";

test("a post's FTE is its posts, times the people in each, times the FTE of each", () => {
  const table = draftTable("Posts", {
    posts: [{ count: 3, people: 2, fte: "16/37" }, { fte: 0.5 }, {}, { count: "x" }],
  });
  expect(table.rows.map((row) => rowTotal("Posts", row))).toEqual(["2.5944", "0.5", "1", undefined]); // 6 × 0.4324
  expect(draftTotals(table)).toEqual(["5 posts", "8 people", "4.0944 FTE", "1 row not yet counted"]);
});

test("a line's sums are added to the penny, and a sum that is none leaves its row out", () => {
  const perYear = { "2025/26": 0.1, "2026/27": "0.20" };
  const lines = [{ perYear }, { perYear: { "2025/26": "soon" } }, { amount: 5 }, { perYear: { "2025/26": "(£1k)" } }];
  const table = draftTable("Lines", { lines });
  expect(table.rows.map((row) => rowTotal("Lines", row))).toEqual(["0.30", undefined, undefined, "-1,000"]);
  expect(draftTotals(table)).toEqual([
    "-£999.70 in sums by year",
    "1 row without sums by year",
    "1 row not yet counted",
  ]);
});

test("sheets without sums by year have no totals", () => {
  expect(rowTotalHeading("Pay awards")).toBeUndefined();
  expect(draftTotals(draftTable("Pay awards", { payAwards: [{ percent: 3 }] }))).toEqual([]);
});
