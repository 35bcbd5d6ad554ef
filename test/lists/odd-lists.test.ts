import { describe, expect, test } from "vitest";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { planOfList } from "../../packages/core/src/lists/plan-of-list.ts";
import { readList } from "../../packages/core/src/lists/read-list.ts";
import { readListMapping } from "../../packages/core/src/plan/index.ts";
import type { Book, Cell, Sheet } from "../../packages/core/src/sheets/index.ts";
import { listBook } from "../support/list-book.ts";

const bookOf = (rows: readonly (readonly Cell[])[], others: Partial<Sheet> = {}): Book => ({
  ...listBook(rows, { name: "Posts", ...others }),
  fileName: "list.xlsx",
  kind: "xlsx",
});

const mapping = {
  list: "establishment",
  columns: { post: "Post", title: "Title", salary: "Salary", fte: "FTE" } as Record<string, unknown>,
  moneyIn: "pounds",
  payPer: "year",
  salaryIs: "full-time",
  spine: "2025-04-01",
  blankStart: "2026-04-01",
  plan: { title: "Posts", years: { from: "2026/27", to: "2027/28" }, onCosts: { pension: "none" } } as object,
};
const read = (book: Book, others: object = {}) => readList(book, readListMapping({ ...mapping, ...others }));
const asked = (book: Book, others: object = {}): readonly string[] => {
  try {
    read(book, others);
    return [];
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ code, path }) => path || code);
    throw error;
  }
};

const HEADINGS = ["Post", "Title", "Salary", "FTE"];

describe("rows that stand for several posts", () => {
  const book = bookOf([
    [...HEADINGS, "Number of posts"],
    ["P1", "Care assistant", 26403, 0.5, 4],
  ]);
  const columns = { ...mapping.columns, count: "Number of posts" };

  test("are asked about", () => {
    expect(asked(book, { columns })).toEqual(["groupRows"]);
  });

  test("are as many posts, each with the row's FTE, where that is said, and count so in the totals", () => {
    const list = read(book, { columns, groupRows: "each-post" });
    expect(list.rows.map(({ count, fte }) => [count, fte])).toEqual([[4, 5000]]);
    expect(list.totals.used).toEqual({ rows: 1, money: 26_403_00, fte: 20_000 });
    const { plan } = planOfList(list, readListMapping({ ...mapping, columns, groupRows: "each-post" }));
    expect(plan.expect).toMatchObject({ posts: 4, fte: 20_000 });
  });

  test("are one post where that is said", () => {
    expect(read(book, { columns, groupRows: "one-post" }).rows[0]?.count).toBe(1);
  });

  test("that are one post count as one where they are set aside too", () => {
    const casual = bookOf([
      [...HEADINGS, "Number of posts"],
      ["P1", "Care assistant", 26403, 0.5, 4],
      ["P2", "Casual", 26403, 0.5, 4],
    ]);
    const setAside = [{ column: "Title", is: "Casual", because: "casuals" }];
    const fteAside = (groupRows: string) => read(casual, { columns, groupRows, setAside }).totals.setAside.fte;
    expect([fteAside("one-post"), fteAside("each-post")]).toEqual([5_000, 20_000]);
  });

  test("that are masked are refused", () => {
    const masked = bookOf([
      [...HEADINGS, "Number of posts"],
      ["P1", "Care assistant", 26403, 0.5, "<5"],
    ]);
    expect(asked(masked, { columns, groupRows: "each-post" })).toEqual(["cell-not-read"]);
  });
});

describe("headings of groups", () => {
  const rows = [HEADINGS, ["Fostering"], ["P1", "A", 26403, 1], ["Adoption"], ["P2", "B", 26824, 1], ["* provisional"]];

  test("are asked about where no column has the team", () => {
    expect(asked(bookOf(rows))).toEqual(["groupHeadings"]);
  });

  test("name the team of the rows under them where that is said", () => {
    const { rows: posts, totals } = read(bookOf(rows), { groupHeadings: "team" });
    expect(posts.map(({ team }) => team)).toEqual(["Fostering", "Adoption"]);
    expect(totals.groups.map(({ name, used }) => [name, used.rows])).toEqual([
      ["Adoption", 1],
      ["Fostering", 1],
      [undefined, 0],
    ]);
  });
});

describe("hours for FTE", () => {
  const columns = { post: "Post", title: "Title", salary: "Salary", hours: "FTE" };
  const book = bookOf([
    HEADINGS,
    ["P1", "A", 26403, 18.5],
    ["P2", "B", 26824, "22:30"],
    ["P3", "C", 26403, { is: "hours", minutes: 2220 }],
  ]);

  test("need the hours of a full week", () => {
    expect(asked(book, { columns })).toEqual(["fullTimeHours"]);
  });

  test("are that part of a full week", () => {
    expect(read(book, { columns, fullTimeHours: 37 }).rows.map(({ fte }) => fte)).toEqual([5000, 6081, 10_000]);
  });
});

test("pay after hours and weeks is made that of a full-time year, and proves its point", () => {
  const columns = { ...mapping.columns, weeks: "Weeks" };
  const paid = ((26_403 * 0.8 * 44.2) / 52.143).toFixed(2);
  const book = bookOf([
    [...HEADINGS, "Weeks"],
    ["P1", "Teaching assistant", paid, 0.8, 44.2],
  ]);
  expect(read(book, { columns, salaryIs: "actual" }).rows[0]?.pay).toEqual({
    is: "salary",
    salary: 26_403_00,
    point: "7",
  });
});

test("twelve months from April are a year's pay", () => {
  const months = "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" ");
  const { salary: _salary, ...columns } = mapping.columns;
  const book = bookOf([
    ["Post", "Title", "FTE", ...months],
    ["P1", "A", 0.5, ...months.map(() => 1100.13)],
  ]);
  const list = read(book, { columns, months, salaryIs: "actual" });
  expect(list.rows[0]).toMatchObject({ money: 13_201_56, pay: { point: "7", salary: 26_403_00 } });
});

test("dates as numbers are counted from the year that is said", () => {
  const columns = { ...mapping.columns, start: "Start" };
  const book = bookOf([
    [...HEADINGS, "Start"],
    ["P1", "A", 26403, 1, 46113],
  ]);
  expect(asked(book, { columns })).toEqual(["cell-not-read", "serialDates"]);
  expect(read(book, { columns, serialDates: 1900 }).rows[0]?.start).toBe("2026-04-01");
  expect(read(book, { columns, serialDates: 1904 }).rows[0]?.start).toBe("2030-04-02");
});

test("hidden rows are used or set aside as is said", () => {
  const book = bookOf([HEADINGS, ["P1", "A", 26403, 1], ["P2", "B", 26824, 1]], { hiddenRows: new Set([2]) });
  expect(asked(book)).toEqual(["hiddenRows"]);
  expect(read(book, { hiddenRows: "use" }).totals.used.rows).toBe(2);
  expect(read(book, { hiddenRows: "set-aside" }).totals.reasons.at(-1)).toMatchObject({
    reason: "hidden rows",
    money: 26_824_00,
  });
});

test("rows are set aside by what a column holds, with their money and FTE", () => {
  const book = bookOf([HEADINGS, ["P1", "A", 26403, 1], ["P2", " CASUAL ", 26824, 0.5]]);
  const { totals } = read(book, { setAside: [{ column: "Title", is: "casual", because: "casuals" }] });
  expect(totals.reasons.at(-1)).toEqual({ reason: "casuals", rows: 1, money: 26_824_00, fte: 5_000, places: ["3"] });
});

test("a column that looks personal and is not is read where that is said", () => {
  const columns = { ...mapping.columns, team: "Home" };
  const book = bookOf([
    [...HEADINGS, "Home"],
    ["P1", "A", 26403, 1, "Rose Lisa House"],
    ["P2", "B", 26824, 1, "Mary Hall"],
  ]);
  expect(asked(book, { columns })).toEqual(["personal-column"]);
  expect(read(book, { columns, notPersonal: ["Home"] }).rows.map(({ team }) => team)).toEqual([
    "Rose Lisa House",
    "Mary Hall",
  ]);
});

test("grades of the plan take their people to the top, and pay by grade alone is taken where no column has pay", () => {
  const plan = { ...mapping.plan, grades: { "Grade 4": { scale: "njc", from: 5, to: 8 } } };
  const columns = { ...mapping.columns, grade: "Grade" };
  const held = { ...mapping, plan, columns };
  const list = read(
    bookOf([
      [...HEADINGS, "Grade"],
      ["P1", "A", 26403, 1, "Grade 4"],
    ]),
    held,
  );
  expect(planOfList(list, readListMapping(held)).plan.posts[0]?.pay).toEqual({
    is: "grade",
    grade: "Grade 4",
    entry: { point: "7" },
  });
  const bare = { post: "Post", title: "Title", fte: "FTE", grade: "Grade" };
  const alone = { ...held, columns: bare };
  const unpaid = read(
    bookOf([
      ["Post", "Title", "FTE", "Grade"],
      ["P1", "A", 1, "Grade 4"],
    ]),
    alone,
  );
  expect(planOfList(unpaid, readListMapping(alone)).plan.posts[0]?.pay).toEqual({ is: "grade", grade: "Grade 4" });
});

test("post numbers that cannot name a post leave no trace of what they were", () => {
  const book = bookOf([HEADINGS, ["A/12 b", "A", 26403, 1], ["Somebody", "B", 26824, 1], [null, "C", 26824, 1]]);
  const { rows } = read(book);
  expect(rows.map(({ id, postNumber }) => [id, postNumber])).toEqual([
    ["A-12-b", "A/12 b"],
    ["post-001", undefined],
    ["post-002", undefined],
  ]);
});
