import { describe, expect, test } from "vitest";
import { proposeMapping } from "../../packages/core/src/lists/propose/propose-mapping.ts";
import { readList } from "../../packages/core/src/lists/read-list.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import { published } from "../../packages/core/src/rates/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

const bookOf = (...rows: readonly (readonly Cell[])[]): Book => listBook(rows);

const spine = published.njc.find(({ from }) => String(from) === "2025-04-01")!.value.points;
const salaries = spine.slice(5, 15).map(({ salary }) => salary / 100);
const listOf = (headings: readonly string[], ...columns: readonly (readonly Cell[])[]): Book =>
  bookOf(headings, ...salaries.map((_, row) => [`P${row}`, ...columns.map((cells) => cells[row % cells.length]!)]));
const HEADINGS = ["Post No", "Salary", "FTE", "Start date"];
const START = ["13/04/2020"];

describe("what a list's pay proves", () => {
  test("sums on the spine of one year prove scale, year and unit; full time or after hours where some work part time", () => {
    const { mapping, evidence } = proposeMapping(listOf(HEADINGS, salaries, ["1", "0.5"], START));
    expect(mapping).toMatchObject({ moneyIn: "pounds", payPer: "year", salaryIs: "full-time", spine: "2025-04-01" });
    expect(evidence.at(-1)?.says).toBe(
      "10 sums of 10 are points of the national spine of April 2025, in pounds, for a year, at full time.",
    );
  });

  test("where all work full time, full time or after hours stays a question", () => {
    const { mapping, questions } = proposeMapping(listOf(HEADINGS, salaries, ["1"], START));
    expect(mapping).toMatchObject({ moneyIn: "pounds", payPer: "year", spine: "2025-04-01" });
    expect(mapping).not.toHaveProperty("salaryIs");
    expect(questions.map(({ key }) => key)).toEqual(["salaryIs", "plan"]);
  });

  test.each([
    ["pence for pounds", (salary: number) => String(salary * 100), { moneyIn: "pence", payPer: "year" }],
    ["a month for a year", (salary: number) => (salary / 12).toFixed(2), { moneyIn: "pounds", payPer: "month" }],
    [
      "pence of a month",
      (salary: number) => String(Math.round((salary * 100) / 12)),
      { moneyIn: "pence", payPer: "month" },
    ],
    ["an hour", (salary: number) => (salary / 52.143 / 37).toFixed(2), { moneyIn: "pounds", payPer: "hour" }],
  ])("%s", (_name, write, wanted) => {
    const { mapping } = proposeMapping(listOf(HEADINGS, salaries.map(write), ["1", "0.5"], START));
    expect(mapping).toMatchObject({ ...wanted, salaryIs: "full-time", spine: "2025-04-01" });
  });

  test("what is paid after hours", () => {
    const actual = salaries.map((salary, row) => (row % 2 === 0 ? salary : Math.round(salary / 2)));
    expect(proposeMapping(listOf(HEADINGS, actual, ["1", "0.5"], START)).mapping).toMatchObject({
      salaryIs: "actual",
      spine: "2025-04-01",
    });
  });

  test("a scale of its own proves nothing, and every unit is asked, with what the sums are", () => {
    const { mapping, questions } = proposeMapping(listOf(HEADINGS, ["16,348", "17,333", "16,821"], ["1"], START));
    expect(mapping).not.toHaveProperty("spine");
    expect(questions.map(({ key, evidence }) => [key, evidence])).toEqual([
      ["moneyIn", "Its sums are from 16,348 to 17,333; the middle one is 16,821."],
      ["payPer", "Its sums are from 16,348 to 17,333; the middle one is 16,821."],
      ["salaryIs", "Its sums are from 16,348 to 17,333; the middle one is 16,821."],
      ["plan", "No list says it, and nothing is assumed."],
    ]);
  });
});

describe("grades", () => {
  test("are proved by their lowest and highest salary, or said to be of a scale of their own", () => {
    const book = bookOf(
      ["Post No", "Grade", "Payscale Minimum (£)", "Payscale Maximum (?)"],
      ["P1", "Grade 9", "35,412", "39,152"],
      ["P2", "Single Status 5", "16,348", "17,333"],
    );
    const { mapping, evidence } = proposeMapping(book);
    expect(mapping.plan).toEqual({ grades: { "Grade 9": { scale: "njc", from: "24", to: "28" } } });
    expect(evidence.slice(-2).map(({ says }) => says)).toEqual([
      "£35,412 and £39,152 are points 24 and 28 of the national spine of April 2025.",
      "£16,348 to £17,333 is a scale of its own: state it under plan.payScales and plan.grades, or leave its salaries plain.",
    ]);
  });
});

describe("headings", () => {
  test.each([
    ["Unique post reference", "post"],
    ["POST  TITLE ", "title"],
    ["Actual Pay\n Floor (?)", "gradeFrom"],
    ["Payscale Maximum*", "gradeTo"],
    ["cost_centre_code", "costCentre"],
    ["Full-Time Equivalent;;;;;", "fte"],
  ])("%j is known", (heading, field) => {
    const { mapping } = proposeMapping(bookOf([heading, "Salary", "Band"], ["A1", "1", "2"]));
    expect(mapping.columns).toHaveProperty(field, heading.trim().replace(/\s+/g, " "));
  });

  test("stand under titles, and a list without any is said to have none", () => {
    const { mapping } = proposeMapping(
      bookOf(["Establishment"], [], ["Post No", "Job title", "Salary"], ["P1", "A", "1"]),
    );
    expect(mapping.headings).toEqual(["Post No", "Job title", "Salary"]);
    expect(proposeMapping(bookOf(["a", "b"], ["1", "2"])).issues.map(({ code }) => code)).toEqual([
      "headings-not-found",
    ]);
  });

  test("that stand twice are proposed by a letter, and the other column is said", () => {
    const { mapping, evidence } = proposeMapping(bookOf(["Post No", "FTE", "Salary", "FTE"], ["P1", "1", "1", "0.5"]));
    expect(mapping.columns.fte).toEqual({ letter: "B" });
    expect(evidence.map(({ says }) => says)).toContain(
      'Column B is headed "FTE". So is column D: look which is meant.',
    );
  });

  test("of persons are proposed for who is in a post, and for nothing else", () => {
    const { mapping } = proposeMapping(
      bookOf(["Post No", "Salary", "Employee name", "NI No", "Line manager"], ["P1", "1", "x", "y", "z"]),
    );
    expect(mapping.columns).toEqual({ post: "Post No", salary: "Salary", holder: "Employee name" });
  });
});

test("a list whose questions are answered is read by the mapping that was proposed", () => {
  const book = listOf(HEADINGS, salaries, ["1", "0.5"], START);
  const { mapping } = proposeMapping(book);
  const list = readList(book, readListMapping(mapping));
  expect(list.rows.map(({ pay }) => pay)).toEqual(
    spine.slice(5, 15).map(({ point, salary }) => ({ is: "salary", salary, point })),
  );
});
