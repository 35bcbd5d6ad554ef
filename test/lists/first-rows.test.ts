import { expect, test } from "vitest";
import { firstRows } from "../../packages/core/src/lists/first-rows.ts";
import { lookAtList } from "../../packages/core/src/lists/look-at-list.ts";
import { isList, proposeMapping } from "../../packages/core/src/lists/propose/index.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

const bookOf = (...rows: readonly (readonly Cell[])[]): Book => listBook(rows);

const book = bookOf(
  ["Prepared by Helen Smith"],
  ["Post No", "Job title", "Salary", "FTE", "Postholder", "Notes", "Line manager"],
  ["P1", "Planner", "35,412", "1", "Helen Smith", "Covers for John", "Ann Brown"],
  ["P2", "John Jones", "36,363", "0.5", "Vacant", "", "Ann Brown"],
);

test("the first rows have the columns that are read, and nobody's name", () => {
  const shown = firstRows(book, readListMapping(proposeMapping(book).mapping));
  expect(shown?.columns.map(({ letter, isRead, holds }) => [letter, isRead, holds])).toEqual([
    ["A", true, undefined],
    ["B", true, undefined],
    ["C", true, undefined],
    ["D", true, undefined],
    ["E", false, "names of people"],
    ["F", false, undefined],
    ["G", false, "names of people"],
  ]);
  expect(shown?.rows).toEqual([
    { row: 3, cells: ["P1", "Planner", "35,412", "1"] },
    { row: 4, cells: ["P2", "(not shown)", "36,363", "0.5"] },
  ]);
  expect(JSON.stringify(shown?.rows)).not.toMatch(/Smith|John|Brown/);
});

test("headings are shown where the mapping's own are not found, so that others can be chosen", () => {
  const mapping = readListMapping({ list: "establishment", columns: { salary: "Pay", post: "Number", fte: "Hours" } });
  expect(firstRows(book, mapping)?.columns.map(({ heading }) => heading)).toContain("Salary");
  expect(firstRows(bookOf(["a letter"], ["to somebody"]), mapping)).toBeUndefined();
});

test("no more rows than are asked for", () => {
  const mapping = readListMapping(proposeMapping(book).mapping);
  expect(firstRows(book, mapping, 1)?.rows.map(({ row }) => row)).toEqual([3]);
});

test("a look at a list that is not settled has its questions apart from what is wrong", () => {
  const mapping = readListMapping({
    list: "establishment",
    columns: { salary: "Salary", fte: "FTE", title: "Job title" },
  });
  const { list, questions, issues } = lookAtList(book, mapping);
  expect(questions.map(({ key }) => key)).toEqual(["moneyIn", "payPer", "salaryIs", "blankStart"]);
  expect(issues).toEqual([]);
  expect(list?.totals.read.rows).toBe(4);
});

test("a list is known by its headings", () => {
  expect(isList(book)).toBe(true);
  expect(isList(bookOf(["Dear Sir or Madam"], ["I write about the budget"]))).toBe(false);
});
