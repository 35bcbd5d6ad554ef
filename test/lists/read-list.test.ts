import { describe, expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { importPosts } from "../../packages/core/src/lists/import-posts.ts";
import { readList } from "../../packages/core/src/lists/read-list.ts";
import { readListMapping, readPlan } from "../../packages/core/src/plan/index.ts";
import type { Book, Cell } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

const bookOf = (...rows: readonly (readonly Cell[])[]): Book => listBook(rows);

const mapping = {
  list: "establishment",
  source: { title: "Establishment list", date: "2026-04-01" },
  columns: {
    post: "Post No",
    title: "Job title",
    team: "Team",
    grade: "Grade",
    salary: "Salary",
    fte: "FTE",
    start: "Start date",
    holder: "Postholder",
  },
  moneyIn: "pounds",
  payPer: "year",
  salaryIs: "full-time",
  spine: "2025-04-01",
  vacantStart: "2026-09-01",
  plan: { title: "Posts", years: { from: "2026/27", to: "2027/28" }, onCosts: { pension: "none" } },
};

const headings = ["Post No", "Job title", "Team", "Grade", "Salary", "FTE", "Start date", "Postholder", "NI number"];
const clean = bookOf(
  ["Establishment at 1 April 2026"],
  [],
  headings,
  ["P001", "Social worker", "Care leavers", "Grade 9", "35,412", "1", "13/05/2019", "Ann Other", "QQ123456C"],
  ["P002", "Social worker", "Care leavers", "Grade 9", "£36,363", "0.5", "01/06/2020", "Vacant", null],
  ["P003", "Manager", "Fostering", "Local", "51,234.50", "1", "2024-04-01", "Bo Other", "QQ123457C"],
  ["Total", null, null, null, "123,009.50", "2.5"],
);

test("a clean list becomes posts, and every row, penny and FTE is used or set aside", () => {
  const list = readList(clean, readListMapping(mapping));
  expect(list.rows.map(({ id, pay, fte, start, vacant }) => ({ id, pay, fte, start, vacant }))).toEqual([
    {
      id: "P001",
      pay: { is: "salary", salary: 35_412_00, point: "24" },
      fte: 10_000,
      start: "2019-05-13",
      vacant: false,
    },
    {
      id: "P002",
      pay: { is: "salary", salary: 36_363_00, point: "25" },
      fte: 5_000,
      start: "2026-09-01",
      vacant: true,
    },
    { id: "P003", pay: { is: "salary", salary: 51_234_50 }, fte: 10_000, start: "2024-04-01", vacant: false },
  ]);
  expect(list.totals.read).toEqual({ rows: 7, money: 246_019_00, fte: 50_000 });
  expect(list.totals.used).toEqual({ rows: 3, money: 123_009_50, fte: 25_000 });
  expect(list.totals.reasons.map(({ reason, places }) => [reason, places])).toEqual([
    ["above the headings", ["1"]],
    ["blank rows", ["2"]],
    ["the headings", ["3"]],
    ["totals", ["7"]],
  ]);
  expect(list.dropped).toEqual([
    { column: "H", holds: "names of people" },
    { column: "I", holds: "National Insurance numbers" },
  ]);
  expect(JSON.stringify(list)).not.toMatch(/Other|QQ/);
});

test("the posts are a plan that can be forecast", () => {
  const read = readListMapping(mapping);
  const { plan, notes } = importPosts(readList(clean, read), read);
  expect(readPlan(plan).posts.map(({ id, starts }) => [id, starts[0]?.on])).toEqual([
    ["P001", "2026-04-01"],
    ["P002", "2026-09-01"],
    ["P003", "2026-04-01"],
  ]);
  expect(notes).toEqual(["2 posts began before 2026-04-01, and stand in the plan from that day."]);
});

describe("what only a person can say is asked", () => {
  test("all of it at once, with lines for the mapping", () => {
    const { moneyIn: _moneyIn, payPer: _payPer, salaryIs: _salaryIs, vacantStart: _vacantStart, ...open } = mapping;
    expect(() => readList(clean, readListMapping(open))).toThrow(PlanError);
    try {
      readList(clean, readListMapping(open));
    } catch (error) {
      expect((error as PlanError).issues.map(({ path, mend }) => [path, mend])).toEqual([
        ["moneyIn", "Add to the mapping: moneyIn: pounds or moneyIn: pence"],
        ["payPer", "Add to the mapping: payPer: year, payPer: month, payPer: week, payPer: day or payPer: hour"],
        ["salaryIs", "Add to the mapping: salaryIs: full-time or salaryIs: actual"],
        [
          "vacantStart",
          "Add to the mapping: vacantStart: 2026-09-01, vacantStart: as-listed or vacantStart: set-aside",
        ],
      ]);
    }
  });
});
